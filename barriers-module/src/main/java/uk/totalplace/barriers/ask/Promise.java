package uk.totalplace.barriers.ask;

import java.time.LocalDate;

/** What government committed itself to: the words, who said them, when and where, what has become of it, and what comes next (may be null). */
public record Promise(String words, String by, LocalDate on, String in, PromiseState state, String nextStep) {
}
