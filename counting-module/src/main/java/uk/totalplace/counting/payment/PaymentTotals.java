package uk.totalplace.counting.payment;

import uk.totalplace.common.money.Money;

/** What a list of payments comes to: how many, their net in pence with credits taken off, how many credits and what those come to, which is negative, and how many payments are made up. */
public record PaymentTotals(long lines, long netPence, long credits, long creditPence, long synthetic) {

    public Money net() {
        return Money.ofPence(netPence);
    }
}
