package uk.totalplace.board.consent;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What a partner said to a proposal; {@code edition} is the make-up of the proposal it was said on, {@code by} the name of who wrote it down, {@code signedBy} of who
 * decided, {@code authority} on what authority. Conditions may be null.
 */
public record ConsentRow(String proposal, int edition, String organisation, ConsentState state, LocalDate on, String signedBy, String authority, String conditions, String by, LocalDateTime recordedAt) {
}
