package uk.totalplace.common.area;

import java.math.BigDecimal;

/** A point on the earth: WGS84 longitude and latitude in degrees. */
public record Position(BigDecimal longitude, BigDecimal latitude) {
}
