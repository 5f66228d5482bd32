package uk.totalplace.board.baseline;

import uk.totalplace.common.money.Money;

/** A baseline whole. {@code claimBase} is the key of the base of claims that a theme's register sums up; null for one that was entered. */
public record BaselineSheet(String ref, BaselineDetails details, String claimBase, int version) {

    public Money amount() {
        return Money.ofPence(details.amountPence());
    }

    /** {@code £6.6m a year}, {@code approximately £5bn}. */
    public String words() {
        return (details.approximate() ? "approximately " : "") + amount().words() + (details.yearly() ? " a year" : "");
    }
}
