package uk.totalplace.board.baseline;

import uk.totalplace.common.money.Money;

/** A baseline whole. */
public record BaselineSheet(String ref, BaselineDetails details, int version) {

    public Money amount() {
        return Money.ofPence(details.amountPence());
    }

    /** {@code £6.6m a year}. */
    public String words() {
        return amount().words() + (details.yearly() ? " a year" : "");
    }
}
