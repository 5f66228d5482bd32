package uk.totalplace.common.area;

import java.time.LocalDate;

/** All areas of one kind as they were drawn for one day, such as the wards of a year. */
public record AreaEdition(String code, AreaKind kind, String title, LocalDate on, String source) {
}
