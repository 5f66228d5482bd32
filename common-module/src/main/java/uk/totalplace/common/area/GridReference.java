package uk.totalplace.common.area;

import java.math.BigDecimal;

/** A point of the British National Grid: easting and northing in metres. */
public record GridReference(BigDecimal easting, BigDecimal northing) {
}
