package uk.totalplace.common.area;

/** How many things lie in an area (null where that is not known), and what they come to in pence; null where the list has no sum. */
public record AreaSum(String area, long number, Long pence) {
}
