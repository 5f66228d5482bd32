package uk.totalplace.counting.slice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.totalplace.counting.dimension.Cofog;

/**
 * Spending by function for each resident, held against the region (handbook 6.3, checks).
 *
 * @param residents how many people live in the place
 * @param citation  which versions of which parameter sets were used
 */
public record Heads(long residents, List<HeadRow> rows, String citation, boolean toBeVerified) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** @param pence by code of the division @param region pounds a head by code @param distance in percent of the region */
    static List<HeadRow> rows(Map<String, Long> pence, Map<String, BigDecimal> region, long residents, BigDecimal distance) {
        List<HeadRow> rows = new ArrayList<>();
        for (Cofog division : Cofog.values()) {
            BigDecimal there = region.get(division.code());
            BigDecimal here = new BigDecimal(pence.getOrDefault(division.code(), 0L)).movePointLeft(2).divide(new BigDecimal(residents), 2, RoundingMode.HALF_UP);
            if (there != null && there.signum() > 0) {
                BigDecimal difference = here.subtract(there).multiply(HUNDRED).divide(there, 0, RoundingMode.HALF_UP);
                rows.add(new HeadRow(division.code(), here, there, difference, difference.abs().compareTo(distance) > 0));
            }
        }
        return rows;
    }
}
