package uk.totalplace.common.area;

import java.time.LocalDate;

/** An area as lists show it; {@code validTo} is the last day, null while it stands. */
public record AreaRow(String code, String name, AreaKind kind, String parent, LocalDate validFrom, LocalDate validTo, String source) {
}
