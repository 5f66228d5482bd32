package uk.totalplace.common.indicator;

import java.math.BigDecimal;

/** An indicator's definition. */
public record IndicatorRow(String code, String theme, String title, String definition, String unit, Polarity polarity, BigDecimal tolerancePercent, String owner) {
}
