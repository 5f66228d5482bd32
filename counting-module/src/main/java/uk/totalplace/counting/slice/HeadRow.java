package uk.totalplace.counting.slice;

import java.math.BigDecimal;

/** What is spent on a function for each resident, in pounds, here and in the region. {@code differencePercent} is how far here lies above the region, {@code marked} whether that is further than the programme holds likely. */
public record HeadRow(String cofog, BigDecimal here, BigDecimal region, BigDecimal differencePercent, boolean marked) {
}
