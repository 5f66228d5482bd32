package uk.totalplace.board.price;

import java.math.BigDecimal;
import uk.totalplace.common.money.MoneyRange;

/** A saving that a standing barrier holds up: how much of it, and what that part comes to of what is left of the saving, whatever other barriers hold up of it too. */
public record Block(String saving, String title, BigDecimal sharePercent, MoneyRange amount) {
}
