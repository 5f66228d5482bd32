package uk.totalplace.board.consent;

import java.time.LocalDate;

/** Writes down how a partner stands to a saving; {@code on} null is today. */
public record GiveConsent(String saving, String organisation, ConsentState state, LocalDate on, String signedBy, String authority, String conditions) {
}
