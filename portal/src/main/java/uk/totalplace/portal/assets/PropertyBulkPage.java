package uk.totalplace.portal.assets;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.totalplace.assets.property.EditProperties;
import uk.totalplace.assets.property.PropertyEdits;
import uk.totalplace.assets.property.PropertyFilter;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.bulk.BulkField;
import uk.totalplace.common.bulk.BulkPreview;
import uk.totalplace.common.bulk.ChangedAfterPreview;
import uk.totalplace.portal.frame.Messages;

/**
 * A bulk edit of the register, step by step in the address: which properties, which field, which value, then the preview, and
 * only the last step changes anything. It leads back to the same filter, page and selection.
 */
@Named
@ViewScoped
public class PropertyBulkPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> VIEW = List.of("text", "organisation", "area", "tenure", "holding", "position", "size-from", "run", "sort", "columns", "first", "pick");

    @Inject
    private PropertyEdits edits;
    @Inject
    private BulkDone done;
    @Inject
    private Messages messages;
    private ArrayList<Parameter> view;
    private PropertyFilter filter;
    private ArrayList<String> picked;
    private String field;
    private String value;
    private boolean clearing;
    private transient BulkPreview preview;
    private String seen;

    /** A parameter of the address, to be carried from step to step. */
    public record Parameter(String name, String value) implements Serializable {
    }

    @PostConstruct
    void read() {
        Map<String, String> parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Map<String, String[]> several = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        filter = PropertyQuery.filter(parameters::get);
        view = new ArrayList<>(VIEW.stream().flatMap(name -> Arrays.stream(several.getOrDefault(name, new String[0])).filter(text -> !text.isBlank()).map(text -> new Parameter(name, text))).toList());
        picked = "yes".equals(parameters.get("all")) ? null : new ArrayList<>(Arrays.stream(several.getOrDefault("pick", new String[0])).distinct().toList());
        field = parameters.get("field");
        value = parameters.get("value");
        clearing = "yes".equals(parameters.get("clear"));
    }

    /** Looks at what would change, when it is known what to change. */
    public void look() {
        try {
            if (getChosen() != null && (clearing || value != null && !value.isBlank())) {
                show(edits.preview(command()));
            } else if (value != null) {
                messages.refuse(null, "Say what " + getChosen().label() + " shall be, or tick that it is to be cleared.");
            }
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
    }

    public void carryOut() throws IOException {
        try {
            done.was(edits.carryOut(command()));
            PropertiesPage.goTo(getBack());
        } catch (ChangedAfterPreview changed) {
            show((BulkPreview) changed.current());
            messages.refuse(null, changed.getMessage() + " Nothing is changed yet: look at the preview once more.");
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
    }

    private void show(BulkPreview found) {
        preview = found;
        seen = found.seen();
    }

    private EditProperties command() {
        return new EditProperties(filter, picked, field, clearing ? null : value, seen);
    }

    public BulkPreview getPreview() {
        return preview;
    }

    /** How many are chosen, in words. */
    public String getChosenWords() {
        return isAll() ? "All properties that the filter matches" : picked.isEmpty() ? "No property is ticked" : PropertiesPage.count(picked.size()) + " you ticked";
    }

    public boolean isAll() {
        return picked == null;
    }

    public boolean isNothing() {
        return picked != null && picked.isEmpty();
    }

    public List<BulkField> getFields() {
        return edits.fields();
    }

    /** The field that was chosen; null before. */
    public BulkField getChosen() {
        return getFields().stream().filter(one -> one.name().equalsIgnoreCase(field)).findFirst().orElse(null);
    }

    /** What every step carries on: the view to come back to, and what was chosen so far. */
    public List<Parameter> getCarried() {
        return isAll() ? Stream.concat(view.stream(), Stream.of(new Parameter("all", "yes"))).toList() : view;
    }

    public String getBack() {
        return "/assets/properties.xhtml" + (view.isEmpty() ? "" : "?" + query());
    }

    private String query() {
        return String.join("&", view.stream().map(parameter -> PropertyQuery.encoded(Map.of(parameter.name(), parameter.value()))).toList());
    }

    public String getValue() {
        return value;
    }

    public boolean isClearing() {
        return clearing;
    }
}
