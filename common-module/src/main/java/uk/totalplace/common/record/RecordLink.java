package uk.totalplace.common.record;

/**
 * A record as others see it from outside. {@code word} is what its kind is called, {@code detail} a few words that tell it from others
 * of its name (may be empty), {@code path} its permanent address inside the portal, beginning with a slash.
 */
public record RecordLink(RecordRef ref, String word, String title, String detail, String path) {
}
