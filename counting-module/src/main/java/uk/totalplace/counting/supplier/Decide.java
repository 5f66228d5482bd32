package uk.totalplace.counting.supplier;

/** Accepts or refuses a proposal, named as its list names it. {@code version} is that of the decision the person saw, null where there was none. */
public record Decide(String proposal, Ruling ruling, String note, Integer version) {
}
