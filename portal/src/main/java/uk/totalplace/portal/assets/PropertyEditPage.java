package uk.totalplace.portal.assets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.assets.property.CorrectProperty;
import uk.totalplace.assets.property.Properties;
import uk.totalplace.assets.property.PropertyLink;
import uk.totalplace.assets.property.PropertySheet;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Typed;

/**
 * The form that adds or corrects a property. When somebody else saved it meanwhile, both values of every field that differs
 * are shown and the person chooses; what was typed is never lost.
 */
@Named
@ViewScoped
public class PropertyEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Properties properties;
    @Inject
    private EntryForm form;
    private String organisation;
    private String asset;
    private Integer version;
    private HashMap<String, Object> fields;
    private ArrayList<Difference> differences = new ArrayList<>();
    private HashMap<String, String> choices = new HashMap<>();

    /** A field on which two editors differ: what is saved now and what the person typed, in words. */
    public record Difference(String field, String label, String theirs, String mine) implements Serializable {
    }

    /** Fills the form from the record, once. */
    public void open() {
        if (fields == null) {
            fields = new HashMap<>();
            if (asset != null) {
                PropertySheet sheet = properties.sheet(organisation, asset);
                version = sheet.version();
                fields.putAll(PropertyFields.texts(sheet.details()));
            }
        }
    }

    public boolean isFresh() {
        return asset == null;
    }

    public String getTitle() {
        return isFresh() ? "Add a property" : "Correct " + properties.sheet(organisation, asset).details().calledName();
    }

    public String getRecordHref() {
        return isFresh() ? "/assets/properties.xhtml" : PropertyLink.to(organisation, asset);
    }

    public String getFormName() {
        return isFresh() ? "property" : "property " + organisation + " " + asset;
    }

    public String save() {
        Typed typed = new Typed();
        typed.fields().putAll(fields);
        return form.enter("property", () -> save(typed), isFresh() ? "Property added. Others see it once it is released." : "Property corrected.", getRecordHref());
    }

    private void save(Typed typed) {
        CorrectProperty command = PropertyFields.command(typed, isFresh() ? form.organisation(typed) : organisation, isFresh() ? typed.text("assetCode") : asset, version);
        if (isFresh()) {
            properties.add(command);
            return;
        }
        try {
            properties.correct(command);
        } catch (StaleVersion stale) {
            compare((PropertySheet) stale.current());
            throw stale;
        }
    }

    private void compare(PropertySheet current) {
        PropertySheet theirs = current == null ? properties.sheet(organisation, asset) : current;
        version = theirs.version();
        Map<String, String> saved = PropertyFields.texts(theirs.details());
        differences.clear();
        choices.clear();
        PropertyFields.LABELS.forEach((field, label) -> {
            String mine = fields.get(field) == null ? "" : fields.get(field).toString().strip();
            if (!saved.getOrDefault(field, "").equals(mine)) {
                differences.add(new Difference(field, label, saved.getOrDefault(field, ""), mine));
                choices.put(field, "mine");
            }
        });
    }

    /** Puts the chosen values into the form and saves it against the version that was shown. */
    public String choose() {
        differences.stream().filter(difference -> "theirs".equals(choices.get(difference.field()))).forEach(difference -> fields.put(difference.field(), difference.theirs()));
        differences.clear();
        return save();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    public Map<String, Object> getTyped() {
        return fields;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(String asset) {
        this.asset = asset;
    }

    public List<String> getTenures() {
        return PropertyFields.words("TENURE_TYPE");
    }

    public List<String> getHoldings() {
        return PropertyFields.words("HOLDING_TYPE");
    }

    public List<String> getSuitabilities() {
        return PropertyFields.words("SUITABILITY");
    }
}
