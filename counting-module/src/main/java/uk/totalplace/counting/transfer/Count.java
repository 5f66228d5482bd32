package uk.totalplace.counting.transfer;

import java.util.List;
import uk.totalplace.common.money.Money;

/**
 * What the county's bodies spend in a year, before and after taking out what they pass to one another. {@code bodies} are those with a return, the largest first; {@code taken} the
 * transfers between two of them, {@code outside} those with a side that has no return, which stay in the count, {@code financing} precepts and loans, which are no expenditure.
 */
public record Count(String year, List<Body> bodies, List<TransferRow> taken, List<TransferRow> outside, List<TransferRow> financing) {

    /** A body: what it spends in all, and what of that it passes to others in the count. */
    public record Body(String organisation, long grossPence, long passedPence, boolean synthetic) {
        /** What it spends itself: expenditure stays with the body that spends on final services. */
        public long ownPence() {
            return grossPence - passedPence;
        }
    }

    public Money gross() {
        return Money.ofPence(bodies.stream().mapToLong(Body::grossPence).sum());
    }

    public Money eliminated() {
        return Money.ofPence(taken.stream().mapToLong(TransferRow::eliminatedPence).sum());
    }

    /** {@code Σ gross − Σ transfers} between bodies that are both in the count (handbook 6.3). */
    public Money net() {
        return gross().minus(eliminated());
    }

    /** What would be reported if somebody forgot a transfer. */
    public Money without(TransferRow forgotten) {
        return net().plus(Money.ofPence(forgotten.eliminatedPence()));
    }

    public boolean isSynthetic() {
        return bodies.stream().anyMatch(Body::synthetic) || taken.stream().anyMatch(row -> row.details().synthetic());
    }
}
