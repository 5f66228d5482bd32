package uk.totalplace.board.portfolio;

import java.util.List;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.Cashability;

/**
 * A saving as the portfolio counts it: {@code net} is what is left of it once overlaps are settled and all that comes off has come off, at no end below nothing. {@code heldUp} are the barriers before it, standing or not.
 */
public record NetLine(String ref, String title, KindOfMoney kindOfMoney, Cashability cashability, MoneyRange net, List<Portion> heldUp) {
    public NetLine {
        heldUp = List.copyOf(heldUp);
    }
}
