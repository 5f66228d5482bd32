package uk.totalplace.board.price;

import uk.totalplace.common.money.MoneyRange;

/** What barriers hold up of one kind of money, at least and at most. */
public record HeldUp(Funds funds, MoneyRange amount) {

    /** {@code £140m–£196m once, capital receipt, fiscal}. */
    public String words() {
        return amount.words() + " " + funds.unit();
    }

    /** The same to the penny. */
    public String exactWords() {
        return (amount.isExact() ? "" : amount.low().exactWords() + "–") + amount.high().exactWords() + " " + funds.unit();
    }
}
