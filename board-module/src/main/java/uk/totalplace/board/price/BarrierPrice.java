package uk.totalplace.board.price;

import uk.totalplace.barriers.register.Remedy;
import uk.totalplace.common.money.MoneyRange;

/**
 * What one standing barrier costs of one kind of money, of what is left of the savings it stands before. {@code blocked} is what is held up of them, by it and others together;
 * {@code shadow} what removing it alone releases; {@code share} its Shapley share of what is held up, and these shares come to the whole over all
 * barriers. {@code lines} are the savings it stands before, {@code lastBefore} those before which it is the last one. {@code priority} is that of {@link Priority}, null where nobody said the effort.
 */
public record BarrierPrice(Funds funds, String barrier, String title, Remedy remedy, MoneyRange blocked, MoneyRange shadow, MoneyRange share, int lines, int lastBefore, Long priority) {

    /** Its part of what is held up, which may be added to that of others. */
    public HeldUp held() {
        return new HeldUp(funds, share);
    }
}
