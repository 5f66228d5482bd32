package uk.totalplace.board.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap;

/**
 * What is said of an overlap group; {@code baseline} is what savings apply to one after the other, null for the other methods. Members are savings by reference;
 * {@code synthetic} says that stakes or shares are made up.
 */
public record OverlapDetails(String title, Method method, String baseline, String note, List<Overlap.Member> members, boolean synthetic) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int SCALE = 4;

    public OverlapDetails {
        members = members == null ? List.of() : List.copyOf(members);
    }

    /**
     * With one more member, wholly at stake. Those who are there keep their shares in proportion to each other; the newcomer has the part of one among all, or none until somebody settles it who
     * keeps them all.
     */
    OverlapDetails joinedBy(String saving, boolean withShare) {
        BigDecimal newcomers = method != Method.SHARE ? null : members.isEmpty() ? WHOLE : withShare ? WHOLE.divide(BigDecimal.valueOf(members.size() + 1L), SCALE, RoundingMode.HALF_UP) : BigDecimal.ZERO;
        List<Overlap.Member> all = new ArrayList<>(newcomers == null || newcomers.signum() == 0 ? members : leftTo(members, WHOLE.subtract(newcomers)));
        all.add(new Overlap.Member(saving, WHOLE, newcomers, method != Method.SHARE && all.isEmpty()));
        return new OverlapDetails(title, method, baseline, note, all, synthetic);
    }

    /** The shares that these have of the whole, as shares of what is left; the largest takes what rounding leaves over. */
    private static List<Overlap.Member> leftTo(List<Overlap.Member> members, BigDecimal left) {
        List<Overlap.Member> shared = new ArrayList<>(members.stream().map(member -> shared(member, member.sharePercent().multiply(left).divide(WHOLE, SCALE, RoundingMode.DOWN))).toList());
        shared.stream().max(Comparator.comparing(Overlap.Member::sharePercent)).ifPresent(largest -> {
            BigDecimal over = left.subtract(shared.stream().map(Overlap.Member::sharePercent).reduce(BigDecimal.ZERO, BigDecimal::add));
            shared.set(shared.indexOf(largest), shared(largest, largest.sharePercent().add(over)));
        });
        return shared;
    }

    private static Overlap.Member shared(Overlap.Member member, BigDecimal sharePercent) {
        return new Overlap.Member(member.claim(), member.stakePercent(), sharePercent, false);
    }
}
