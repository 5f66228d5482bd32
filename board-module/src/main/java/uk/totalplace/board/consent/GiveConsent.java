package uk.totalplace.board.consent;

import java.time.LocalDate;

/** Writes down how a partner stands to a proposal; {@code edition} is the make-up it was said on, the one that stands where null, and {@code on} null is today. */
public record GiveConsent(String proposal, Integer edition, String organisation, ConsentState state, LocalDate on, String signedBy, String authority, String conditions) {
}
