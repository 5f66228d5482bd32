package uk.totalplace.common.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One successor of an ended organisation; {@code verified} is false where the source still has to be checked. */
public record SuccessionRow(String successor, LocalDate on, BigDecimal sharePercent, String source, boolean verified) {
}
