package uk.totalplace.common.indicator;

import java.math.BigDecimal;

/** Says what is measured; {@code tolerancePercent} null takes the usual five percent. */
public record DefineIndicator(String code, String theme, String title, String definition, String unit, Polarity polarity, BigDecimal tolerancePercent, String owner) {
}
