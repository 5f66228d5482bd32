package uk.totalplace.portal.assets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import uk.totalplace.assets.property.Properties;
import uk.totalplace.assets.property.PropertyLink;
import uk.totalplace.assets.property.PropertySheet;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** The form that adds or corrects a property. The asset code in the address says that there is one to correct. */
@Named
@ViewScoped
public class PropertyEditPage extends RecordForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private Properties properties;
    private String organisation;

    @Override
    protected Sayings sayings() {
        return new Sayings("property", "Add a property", "Property added. Others see it once it is released.", "Property corrected.", getRecordHref());
    }

    /** Goes on to an address whose words are encoded already, as an asset code may need it; an outcome of Faces would encode them twice. */
    @Override
    public String save() {
        if (super.save() != null) {
            try {
                PropertiesPage.goTo(getRecordHref());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return null;
    }

    @Override
    protected List<FormField> fields() {
        return PropertyFields.FIELDS;
    }

    @Override
    protected SavedState saved(String asset) {
        PropertySheet sheet = properties.sheet(organisation, asset);
        return new SavedState(sheet.version(), sheet.organisation(), sheet.details().calledName(), PropertyFields.texts(sheet.details()));
    }

    @Override
    protected void add(Typed typed) {
        properties.add(PropertyFields.command(typed, entry().organisation(typed), typed.text("assetCode"), null));
    }

    @Override
    protected void correct(String asset, int version, Typed typed) {
        properties.correct(PropertyFields.command(typed, organisation, asset, version));
    }

    @Override
    public String getFormName() {
        return isFresh() ? super.getFormName() : oneWord("property", organisation, getCode());
    }

    public String getRecordHref() {
        return isFresh() ? "/assets/properties.xhtml" : PropertyLink.to(organisation, getCode());
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
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
