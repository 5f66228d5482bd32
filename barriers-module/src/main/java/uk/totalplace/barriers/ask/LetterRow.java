package uk.totalplace.barriers.ask;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A letter, call or meeting as people read it. {@code on} is the day it happened, {@code recordedAt} the moment (UTC) it was written down, {@code recordedBy} a name. */
public record LetterRow(Long id, LocalDate on, String from, String to, String said, String recordedBy, LocalDateTime recordedAt) {
}
