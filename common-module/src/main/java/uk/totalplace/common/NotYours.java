package uk.totalplace.common;

/** The caller's role allows the act, but not for that organisation, or not for all of them at once. */
public class NotYours extends Refusal {
    public NotYours(String organisation) {
        super("Your account keeps records for its own organisation only, not for " + organisation + ".");
    }

    private NotYours() {
        super("This tells of every organisation. It is open to accounts of the programme office only.");
    }

    public static NotYours ofEverybody() {
        return new NotYours();
    }
}
