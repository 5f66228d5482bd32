package uk.totalplace.portal.assets;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import uk.totalplace.assets.property.PropertyEdits;
import uk.totalplace.assets.property.PropertyRow;
import uk.totalplace.portal.frame.Messages;

/** Which properties of the register are ticked for a bulk edit, on whatever page, and the bulk edit that was just carried out. */
@Named
@ViewScoped
public class PropertyTicks implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PropertiesPage page;
    @Inject
    private PropertyEdits edits;
    @Inject
    private Messages messages;
    @Inject
    private BulkDone bulk;
    private HashSet<String> picked;
    private BulkDone.Done done;

    @PostConstruct
    void read() {
        picked = new HashSet<>(Arrays.asList(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().getOrDefault("pick", new String[0])));
        done = bulk.take();
    }

    /** What a row's box sends when it is ticked. */
    public String key(PropertyRow row) {
        return row.organisation() + "/" + row.assetCode();
    }

    public boolean isPicked(PropertyRow row) {
        return picked.contains(key(row));
    }

    /** All that are ticked, wherever they are. */
    public List<String> getPicks() {
        return List.copyOf(picked);
    }

    public int getMost() {
        return PropertyEdits.MOST_PICKED;
    }

    /** The bulk edit that was just carried out, and can be undone from here; null when there was none. */
    public BulkDone.Done getDone() {
        return done;
    }

    /** Undoes it, and comes back to the same view and ticks. */
    public void undo() throws IOException {
        PropertyEditsPage.undo(edits, messages, done.code());
        String ticked = String.join("&", picked.stream().map(key -> PropertyQuery.encoded(Map.of("pick", key))).toList());
        PropertiesPage.goTo("/assets/properties.xhtml?" + page.getAddress() + (ticked.isEmpty() ? "" : "&" + ticked));
    }
}
