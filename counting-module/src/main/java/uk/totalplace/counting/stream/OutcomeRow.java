package uk.totalplace.counting.stream;

import uk.totalplace.common.money.Money;

/** What is meant for an outcome, {@code -} for what none was said for, and how many bodies spend it on how many services. */
public record OutcomeRow(String outcome, long pence, long bodies, long services) {

    public Money spent() {
        return Money.ofPence(pence);
    }
}
