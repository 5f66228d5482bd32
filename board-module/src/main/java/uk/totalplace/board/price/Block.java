package uk.totalplace.board.price;

import java.math.BigDecimal;

/** A saving that a barrier holds up: how much of it, and what that part comes to in pence, of the most likely amount, or of the high end where nobody said one. */
public record Block(String saving, String title, BigDecimal sharePercent, long pence) {
}
