package uk.totalplace.barriers.ask;

/** Enters an ask that was put to government, with the answer where there is one already (else null). Without a {@code ref} it gets the next one. */
public record SubmitAsk(String ref, AskDetails details, Answer answer) {
}
