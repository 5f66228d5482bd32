package uk.totalplace.portal.api;

/** Whose records are shown to the partnership from now on. */
public record SentRelease(String organisation) {
}
