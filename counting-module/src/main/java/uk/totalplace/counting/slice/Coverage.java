package uk.totalplace.counting.slice;

/** How much of the gross of a return, as it is counted, is allocated to a theme and to an area, in percent; {@code startYear} is the first calendar year. */
public record Coverage(String organisation, int startYear, long themePercent, long areaPercent) {
}
