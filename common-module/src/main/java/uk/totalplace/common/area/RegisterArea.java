package uk.totalplace.common.area;

import java.time.LocalDate;

/** Enters an area into the reference data, or brings its entry up to date. */
public record RegisterArea(String code, String name, AreaKind kind, String parent, LocalDate validFrom, LocalDate validTo, String source) {
}
