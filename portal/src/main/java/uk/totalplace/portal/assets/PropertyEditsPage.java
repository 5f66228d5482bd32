package uk.totalplace.portal.assets;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.List;
import uk.totalplace.assets.property.PropertyEdits;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.bulk.BulkDeed;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Plural;

/** The bulk edits of the register, newest first, each to be undone as a whole. */
@Named
@RequestScoped
public class PropertyEditsPage {
    private static final int A_PAGE = 50;

    @Inject
    private PropertyEdits edits;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;
    private long total;
    private int first;
    private List<BulkDeed> rows;

    @PostConstruct
    void look() {
        total = edits.count();
        first = PageStart.of(request, total, A_PAGE);
        rows = edits.page(first, A_PAGE);
    }

    public List<BulkDeed> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return A_PAGE;
    }

    public String getSentence() {
        return total == 0 ? "Nobody has changed many properties at once yet." : Plural.of(total, "bulk edit") + ", newest first. Each is undone as a whole, or not at all.";
    }

    public String count(BulkDeed deed) {
        return PropertiesPage.count(deed.rows());
    }

    public String moment(LocalDateTime utc) {
        return utc == null ? "" : UkTime.words(utc);
    }

    public String undo(String code) {
        undo(edits, messages, code);
        return "/assets/property-edits.xhtml?faces-redirect=true";
    }

    /** Undoes a bulk edit and says so, or says what stands in the way. */
    static void undo(PropertyEdits edits, Messages messages, String code) {
        try {
            BulkDeed deed = edits.undo(code);
            messages.tell("Undone: " + deed.words() + " in " + PropertiesPage.count(deed.rows()) + ".");
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
    }
}
