package uk.totalplace.assets.property;

import java.time.LocalDateTime;

/** Something that happened to a property, as a sentence. {@code at} is UTC; {@code by} is a name, {@code run} the upload's number where it was one. */
public record HistoryEntry(LocalDateTime at, String by, String sentence, Long run) {
}
