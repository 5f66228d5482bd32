package uk.totalplace.board.portfolio;

import java.math.BigDecimal;
import java.util.List;

/** Who pays and who gains, body by body. {@code alpha} is the weight of what each pays in the shares, from 0 to 1; {@code years} the horizon; {@code basis} says which parameters it rests on. */
public record AgencyCase(List<AgencyRow> rows, BigDecimal alpha, int years, String basis) {
}
