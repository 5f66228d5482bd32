package uk.totalplace.board.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.totalplace.board.consent.ConsentRow;
import uk.totalplace.board.consent.ConsentState;
import uk.totalplace.board.ledger.Cashing;
import uk.totalplace.board.ledger.Costs;
import uk.totalplace.board.ledger.Evidence;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Measured;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.Ramp;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.portfolio.Agreed;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

class AgreedTest {
    private final LedgerLine costly = line("A", "PRO-001", new Costs("KCC", 1, 0));
    private final LedgerLine free = line("B", "PRO-001", Costs.NONE);
    private final LedgerLine alone = line("C", "PRO-002", Costs.NONE);

    @Test
    void a_saving_counts_as_consented_as_far_as_those_who_gain_agreed() {
        assertShare("0.6", alone, words("PRO-002", "KCC"));
        assertShare("1", alone, words("PRO-002", "KCC", "DWP"));
        assertShare("0", alone, words("PRO-001", "KCC", "DWP"));
    }

    @Test
    void a_cost_that_nobody_agreed_to_bear_holds_up_every_saving_of_the_proposal() {
        assertShare("0", costly, words("PRO-001", "DWP"));
        assertShare("0", free, words("PRO-001", "DWP"));
        assertShare("0.6", free, words("PRO-001", "KCC"));
    }

    @Test
    void who_declined_has_not_agreed() {
        assertShare("0", alone, List.of(word("PRO-002", "KCC", ConsentState.DECLINED), word("PRO-002", "DWP", ConsentState.NOTED)));
    }

    @Test
    void what_was_put_to_nobody_is_consented_by_nobody() {
        assertShare("0", line("D", null, Costs.NONE), words("PRO-001", "KCC", "DWP"));
    }

    private void assertShare(String share, LedgerLine line, List<ConsentRow> standing) {
        assertEquals(0, new BigDecimal(share).compareTo(new Agreed(List.of(costly, free, alone), standing).share(line)));
    }

    private static List<ConsentRow> words(String proposal, String... organisations) {
        return Stream.of(organisations).map(organisation -> word(proposal, organisation, ConsentState.AGREED_IN_PRINCIPLE)).toList();
    }

    private static ConsentRow word(String proposal, String organisation, ConsentState state) {
        return new ConsentRow(proposal, 1, organisation, state, LocalDate.EPOCH, "The leader", "Cabinet", null, "officer", LocalDate.EPOCH.atStartOfDay());
    }

    private static LedgerLine line(String ref, String proposal, Costs costs) {
        return new LedgerLine(ref, "gateway", ref, SavingKind.RECURRENT, Cashability.CASHABLE, ValueType.FISCAL, 100, null, 100, "2009/10", null, null, Ramp.AT_ONCE, "BAS-001", null, costs, Cashing.NONE, Evidence.of(3),
                Status.VALIDATED, LocalDate.EPOCH, Measured.NOTHING, List.of(new Portion("KCC", new BigDecimal("60")), new Portion("DWP", new BigDecimal("40"))), List.of(), proposal, false);
    }
}
