package uk.totalplace.counting.stream;

import uk.totalplace.common.money.Money;

/**
 * What is meant for an outcome, {@code -} for what none was said for, and how many bodies spend it on how many services. {@code estimate} says whether some of the returns it comes from are no outturn, or hold what is not actual.
 */
public record OutcomeRow(String outcome, long pence, long bodies, long services, boolean estimate, boolean synthetic) {

    public Money spent() {
        return Money.ofPence(pence);
    }
}
