package uk.totalplace.board.ledger;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap.Member;
import uk.totalplace.common.Violations;

/** What must hold of an overlap group, all of it told at once. {@code baselines} and {@code savings} are the references there are. */
record OverlapCheck(Set<String> baselines, Set<String> savings) {
    private static final int MOST = 50;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @throws uk.totalplace.common.InvalidInput with every field that does not hold what it must */
    void of(OverlapDetails said) {
        Violations violations = new Violations()
                .text("title", said.title(), 200, "Say what they have in common.")
                .unless(said.method() != null, "method", "Say how they are settled.")
                .mayStayEmpty("note", said.note(), 2000)
                .unless(said.method() != Method.SEQUENTIAL || said.baseline() != null && baselines.contains(said.baseline()), "baseline", "Name the baseline they apply to one after the other.")
                .unless(said.members().size() >= 2, "members", "An overlap is between two savings or more.")
                .unless(said.members().size() <= MOST, "members", "An overlap is between at most " + MOST + " savings.")
                .unless(said.members().stream().map(Member::claim).distinct().count() == said.members().size(), "members", "Name each saving once.")
                .unless(savings.containsAll(said.members().stream().map(Member::claim).collect(Collectors.toSet())), "members", "Not every saving named is in the ledger.")
                .unless(said.members().stream().allMatch(member -> isPercent(member.stakePercent()) && member.stakePercent().signum() > 0), "members", "Of each saving more than 0 and at most 100 percent is at stake.");
        if (said.method() == Method.SHARE) {
            boolean said100 = said.members().stream().allMatch(member -> isPercent(member.sharePercent()))
                    && said.members().stream().map(Member::sharePercent).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(WHOLE) == 0;
            violations.unless(said100, "members", "The shares add up to 100 percent.");
        }
        if (said.method() == Method.DUPLICATE) {
            violations.unless(said.members().stream().filter(Member::kept).count() == 1, "members", "Say which one of them is counted.");
        }
        violations.refuse();
    }

    private static boolean isPercent(BigDecimal percent) {
        return percent != null && percent.signum() >= 0 && percent.compareTo(WHOLE) <= 0;
    }
}
