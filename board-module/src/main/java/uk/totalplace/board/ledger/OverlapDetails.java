package uk.totalplace.board.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap;

/**
 * What is said of an overlap group; {@code baseline} is what savings apply to one after the other, null for the other methods. Members are savings by reference;
 * {@code synthetic} says that stakes or shares are made up.
 */
public record OverlapDetails(String title, Method method, String baseline, String note, List<Overlap.Member> members, boolean synthetic) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public OverlapDetails {
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** With one more member, wholly at stake; shares are equal again. */
    OverlapDetails joinedBy(String saving) {
        List<Overlap.Member> all = new ArrayList<>(members);
        all.add(new Overlap.Member(saving, WHOLE, null, all.isEmpty()));
        return new OverlapDetails(title, method, baseline, note, method == Method.SHARE ? equalShares(all) : all, synthetic);
    }

    private static List<Overlap.Member> equalShares(List<Overlap.Member> members) {
        BigDecimal each = WHOLE.divide(BigDecimal.valueOf(members.size()), 4, RoundingMode.DOWN);
        List<Overlap.Member> shared = new ArrayList<>(members.stream().map(member -> new Overlap.Member(member.claim(), member.stakePercent(), each, false)).toList());
        Overlap.Member first = shared.get(0);
        shared.set(0, new Overlap.Member(first.claim(), first.stakePercent(), WHOLE.subtract(each.multiply(BigDecimal.valueOf(members.size() - 1L))), false));
        return shared;
    }
}
