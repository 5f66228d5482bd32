package uk.totalplace.common.intake;

/** Which run an intake is asked to work for. */
public record RunContext(long run, String organisation, String fileName, String actor, boolean synthetic) {
}
