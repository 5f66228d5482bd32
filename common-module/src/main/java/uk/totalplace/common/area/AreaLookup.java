package uk.totalplace.common.area;

import java.math.BigDecimal;

/** The share, above 0 and up to 1, of an area of one edition that passes to an area of another. */
public record AreaLookup(String fromEdition, String toEdition, String from, String to, BigDecimal weight, LookupMethod method, String source) {

    /** An area that both editions list unchanged passes to itself. */
    boolean isItself() {
        return from.equals(to);
    }
}
