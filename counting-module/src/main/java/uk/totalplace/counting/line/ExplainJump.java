package uk.totalplace.counting.line;

/** Says why a service of a body has jumped in a year, written as {@code 2009/10}. {@code version} is that of the reason the person saw, 0 where there was none. */
public record ExplainJump(String organisation, String year, String service, Integer version, String reason) {
}
