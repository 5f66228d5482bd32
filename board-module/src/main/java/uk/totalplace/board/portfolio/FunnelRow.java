package uk.totalplace.board.portfolio;

import java.math.BigDecimal;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.SavingKind;

/** How much of what is forecast has come at least as far as a status; {@code percentOfForecast} is of the high ends, null where nothing is forecast. Other bodies' money is left out. */
public record FunnelRow(SavingKind kind, Status status, long lines, MoneyRange net, BigDecimal percentOfForecast) {
}
