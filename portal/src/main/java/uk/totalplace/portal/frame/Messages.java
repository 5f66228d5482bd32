package uk.totalplace.portal.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the portal has to say at the top of the next page it shows; said once. */
@Named
@SessionScoped
public class Messages implements Serializable {
    private static final long serialVersionUID = 1L;
    private final ArrayList<Message> waiting = new ArrayList<>();

    /** How a message is meant; the word goes before it for those who do not see the colour. */
    public enum Severity {
        ERROR, GOOD
    }

    /** {@code fieldId} is the client id of the field that is meant, or null. */
    public record Message(String text, String fieldId, Severity severity) implements Serializable {
    }

    public synchronized void refuse(String fieldId, String text) {
        waiting.add(new Message(text, fieldId, Severity.ERROR));
    }

    public synchronized void tell(String text) {
        waiting.add(new Message(text, null, Severity.GOOD));
    }

    public synchronized List<Message> take() {
        List<Message> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }
}
