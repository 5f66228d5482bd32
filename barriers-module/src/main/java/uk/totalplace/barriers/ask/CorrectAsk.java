package uk.totalplace.barriers.ask;

/** Says anew what is asked; {@code version} is that of the ask the caller opened. */
public record CorrectAsk(String ref, Integer version, AskDetails details) {
}
