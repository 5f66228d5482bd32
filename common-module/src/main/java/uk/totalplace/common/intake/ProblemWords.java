package uk.totalplace.common.intake;

/** What is said for a code of a problem, whatever the line holds: it can quote nothing. */
public record ProblemWords(String message, String remedy) {
}
