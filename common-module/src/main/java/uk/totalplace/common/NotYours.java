package uk.totalplace.common;

/** The caller's role does not allow the act, or not for that organisation. */
public class NotYours extends Refusal {
    public NotYours(String organisation) {
        this("Your account keeps records for its own organisation only, not for ", organisation + ".");
    }

    private NotYours(String words, String end) {
        super(words + end);
    }

    /** Where it is the deed that is not the caller's, said in a sentence of its own. */
    public static NotYours deed(String sentence) {
        return new NotYours(sentence, "");
    }
}
