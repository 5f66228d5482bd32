package uk.totalplace.portal.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
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
    private String done;

    /** {@code fieldId} is the client id of the field that is meant, or null; {@code severity} is bad, warn, info or good. */
    public record Message(String text, String fieldId, String severity) implements Serializable {
    }

    /** Something was refused; with a field's client id it is said at the field too. */
    public void refuse(String fieldId, String text) {
        add(new Message(text, fieldId, "bad"));
        if (fieldId != null && FacesContext.getCurrentInstance() != null) {
            FacesContext.getCurrentInstance().addMessage(fieldId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    public void tell(String text) {
        add(new Message(text, null, "good"));
    }

    /** A kept form has arrived: the browser may forget what was typed in it. */
    public synchronized void kept(String form) {
        done = form;
    }

    private synchronized void add(Message message) {
        waiting.add(message);
    }

    synchronized List<Message> take() {
        List<Message> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    synchronized String takeDone() {
        String taken = done;
        done = null;
        return taken;
    }
}
