package uk.totalplace.portal.assets;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import uk.totalplace.assets.property.PropertyEdits;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.bulk.BulkDeed;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Paged;
import uk.totalplace.portal.frame.Plural;

/** The bulk edits of the register, newest first, each to be undone as a whole. */
@Named
@RequestScoped
public class PropertyEditsPage extends Paged {
    @Inject
    private PropertyEdits edits;
    @Inject
    private Messages messages;
    private List<BulkDeed> rows;

    @PostConstruct
    void look() {
        rows = edits.page(begin(edits.count()), getSize());
    }

    public List<BulkDeed> getRows() {
        return rows;
    }

    public String getSentence() {
        return getTotal() == 0 ? "Nobody has changed many properties at once yet." : Plural.of(getTotal(), "bulk edit") + ", newest first. Each is undone as a whole, or not at all.";
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
