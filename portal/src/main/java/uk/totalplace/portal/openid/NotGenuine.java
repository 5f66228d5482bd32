package uk.totalplace.portal.openid;

/** What a provider sent cannot be believed. The words are for the log: the person at the door is not told what was wrong. */
public class NotGenuine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotGenuine(String words) {
        super(words);
    }
}
