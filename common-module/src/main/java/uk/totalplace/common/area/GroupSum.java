package uk.totalplace.common.area;

/** How many things lie in a group, and what they come to in pence; null where the list has no sum. */
public record GroupSum(String group, String name, long number, Long pence) {
}
