package uk.totalplace.barriers.ask;

/** Takes down what government answered; {@code version} is that of the ask the caller opened. */
public record RecordResponse(String ref, Integer version, Answer answer) {
}
