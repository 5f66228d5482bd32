package uk.totalplace.counting.transfer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.expenditure.ExpenditureReturnRow;
import uk.totalplace.counting.year.ToldYear;

/**
 * What the county's bodies spend in a year, before and after taking out what they pass to one another. {@code told} says how far the bodies have told it, {@code bodies} are those with a return, the largest first; {@code taken} the
 * transfers between two of them, on the side that {@code elimination} says, {@code outside} those with a side that has no return, which stay in the count, {@code financing} precepts and loans, which are no expenditure.
 */
public record Count(ToldYear told, Elimination elimination, List<Body> bodies, List<TransferRow> taken, List<TransferRow> outside, List<TransferRow> financing) {

    /** A body: what it spends in all, what of that it passes to others in the count, and what is taken off it so that nothing counts twice, which is what it passes on or what it receives; in which phase and on which basis, and whether some of it is apportioned, estimated or imputed. */
    public record Body(String organisation, long grossPence, long passedPence, long takenOffPence, boolean synthetic, Phase phase, Basis basis, boolean estimated) {
        /** Whether it is no fact: it is no outturn, or holds what is not actual. */
        public boolean isEstimate() {
            return phase != Phase.OUTTURN || estimated;
        }

        /** {@code Outturn, by the body}. */
        public String standing() {
            return ExpenditureReturnRow.standing(phase, basis, estimated);
        }

        /** What stays with it: what it spends itself, or what it spends of its own money, which is below nothing where it receives more than it spends. */
        public long ownPence() {
            return grossPence - takenOffPence;
        }
    }

    /** Such as {@code 2009/10}. */
    public String year() {
        return told.year();
    }

    public Money gross() {
        return Money.ofPence(bodies.stream().mapToLong(Body::grossPence).sum());
    }

    public Money eliminated() {
        return Money.ofPence(taken.stream().mapToLong(row -> row.eliminatedPence(elimination.side())).sum());
    }

    /** {@code Σ gross − Σ transfers} between bodies that are both in the count (handbook 6.3). */
    public Money net() {
        return gross().minus(eliminated());
    }

    /** What a body passes on as one kind, and what would be reported if that were forgotten; {@code receivers} are those it goes to. */
    public record Forgotten(String payer, TransferKind kind, List<String> receivers, Money passed, Money reported) {
    }

    /** Each kind of transfer that a body makes, the largest first. */
    public List<Forgotten> forgotten() {
        record Passing(String payer, TransferKind kind) {
        }
        return taken.stream().collect(Collectors.groupingBy(row -> new Passing(row.details().payer(), row.details().kind()))).entrySet().stream().map(passing -> {
            Money passed = Money.ofPence(passing.getValue().stream().mapToLong(row -> row.eliminatedPence(elimination.side())).sum());
            return new Forgotten(passing.getKey().payer(), passing.getKey().kind(), passing.getValue().stream().map(row -> row.details().receiver()).sorted().toList(), passed, net().plus(passed));
        }).sorted(Comparator.comparing(Forgotten::passed).reversed().thenComparing(Forgotten::payer).thenComparing(Forgotten::kind)).toList();
    }

    /** How many bodies tell what is no fact. */
    public long estimates() {
        return bodies.stream().filter(Body::isEstimate).count();
    }

    public boolean isSynthetic() {
        return bodies.stream().anyMatch(Body::synthetic) || taken.stream().anyMatch(row -> row.details().synthetic());
    }
}
