package uk.totalplace.portal.assets;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import uk.totalplace.common.bulk.BulkDeed;

/** The bulk edit that was just carried out, for the next page to offer its undoing; offered once. */
@SessionScoped
public class BulkDone implements Serializable {
    private static final long serialVersionUID = 1L;
    private String code;
    private String words;

    synchronized void was(BulkDeed deed) {
        code = deed.code();
        words = PropertiesPage.count(deed.rows()) + " changed: " + deed.words() + ".";
    }

    /** What was done, in words; null when nothing was, or it has been said. */
    synchronized Done take() {
        Done taken = code == null ? null : new Done(code, words);
        code = null;
        return taken;
    }

    /** A bulk edit to offer for undoing. */
    public record Done(String code, String words) implements Serializable {
    }
}
