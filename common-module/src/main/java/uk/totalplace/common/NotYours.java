package uk.totalplace.common;

/** The caller's role allows the act, but not for that organisation. */
public class NotYours extends Refusal {
    public NotYours(String organisation) {
        super("Your account keeps records for its own organisation only, not for " + organisation + ".");
    }
}
