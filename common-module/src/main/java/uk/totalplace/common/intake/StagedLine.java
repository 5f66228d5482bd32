package uk.totalplace.common.intake;

/** A typed row with the line it came from. */
public record StagedLine<R>(long line, R row) {
}
