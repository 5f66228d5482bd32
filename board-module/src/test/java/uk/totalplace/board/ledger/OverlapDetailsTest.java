package uk.totalplace.board.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap.Member;

class OverlapDetailsTest {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Test
    void who_keeps_all_takes_the_part_of_one_and_the_others_keep_their_proportion() {
        assertShares(group("70", "30").joinedBy("SAV-009", true), "46.6667", "20.0000", "33.3333");
    }

    @Test
    void who_does_not_keep_all_joins_without_a_share() {
        assertShares(group("70", "30").joinedBy("SAV-009", false), "70", "30", "0");
    }

    @Test
    void in_a_new_group_the_first_has_all_until_the_office_settles_it() {
        OverlapDetails empty = new OverlapDetails("Claims", Method.SHARE, null, null, List.of(), false);
        assertShares(empty.joinedBy("SAV-001", true).joinedBy("SAV-009", false), "100", "0");
        assertShares(empty.joinedBy("SAV-001", true).joinedBy("SAV-009", true), "50", "50");
    }

    @Test
    void the_shares_come_to_the_whole_however_many_join() {
        OverlapDetails group = group("33.3333", "66.6667");
        for (int i = 10; i < 40; i++) {
            group = group.joinedBy("SAV-0" + i, true);
            assertEquals(0, WHOLE.compareTo(group.members().stream().map(Member::sharePercent).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
    }

    @Test
    void of_duplicates_the_one_that_was_there_stays_the_kept_one() {
        OverlapDetails group = new OverlapDetails("Claims", Method.DUPLICATE, null, null, List.of(), false).joinedBy("SAV-001", true).joinedBy("SAV-009", false);
        assertTrue(group.members().get(0).kept() && !group.members().get(1).kept());
    }

    private static void assertShares(OverlapDetails group, String... shares) {
        List<BigDecimal> found = group.members().stream().map(Member::sharePercent).toList();
        assertEquals(shares.length, found.size());
        for (int i = 0; i < shares.length; i++) {
            assertEquals(0, new BigDecimal(shares[i]).compareTo(found.get(i)), found::toString);
        }
    }

    private static OverlapDetails group(String one, String other) {
        return new OverlapDetails("Claims", Method.SHARE, null, null, List.of(new Member("SAV-001", WHOLE, new BigDecimal(one), false), new Member("SAV-002", WHOLE, new BigDecimal(other), false)), false);
    }
}
