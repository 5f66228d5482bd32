package uk.totalplace.portal.gateway;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.NotFound;
import uk.totalplace.gateway.site.CorrectSite;
import uk.totalplace.gateway.site.OpenSite;
import uk.totalplace.gateway.site.SiteKind;
import uk.totalplace.gateway.site.SiteRow;
import uk.totalplace.gateway.site.Sites;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** The form that enters or corrects a site. */
@Named
@ViewScoped
public class SitePage extends RecordForm {
    private static final long serialVersionUID = 1L;
    private static final Sayings SAYINGS = new Sayings("site", "Enter a site", "Site entered. Others see it once it is released.", "Site corrected.", "/gateway/sites.xhtml");
    private static final List<FormField> FIELDS = List.of(FormField.text("name", "Name"),
            new FormField("kind", "How people reach it", name -> name.isEmpty() ? name : SiteKind.valueOf(name).word()), FormField.text("postcode", "Postcode"),
            FormField.text("longitude", "Longitude"), FormField.text("latitude", "Latitude"), FormField.text("openedOn", "Opened on"));

    @Inject
    private Sites sites;

    public SiteKind[] getKinds() {
        return SiteKind.values();
    }

    @Override
    protected Sayings sayings() {
        return SAYINGS;
    }

    @Override
    protected List<FormField> fields() {
        return FIELDS;
    }

    @Override
    protected SavedState saved(String code) {
        SiteRow row = sites.find(code).orElseThrow(() -> new NotFound("site " + code));
        Map<String, Object> fields = new HashMap<>();
        fields.put("name", row.name());
        fields.put("kind", Typed.written(row.kind()));
        fields.put("postcode", row.postcode());
        fields.put("longitude", Typed.written(row.longitude()));
        fields.put("latitude", Typed.written(row.latitude()));
        fields.put("openedOn", Typed.written(row.openedOn()));
        return new SavedState(row.version(), row.organisation(), row.name(), fields);
    }

    @Override
    protected void add(Typed typed) {
        OpenSite command = new OpenSite(typed.text("code"), typed.text("name"), typed.choice("kind", SiteKind.class), entry().organisation(typed), typed.text("postcode"),
                typed.number("longitude"), typed.number("latitude"), typed.day("openedOn"), false);
        typed.refuseUnreadable();
        sites.open(command);
    }

    @Override
    protected void correct(String code, int version, Typed typed) {
        CorrectSite command = new CorrectSite(code, version, typed.text("name"), typed.choice("kind", SiteKind.class), typed.text("postcode"), typed.number("longitude"),
                typed.number("latitude"), typed.day("openedOn"));
        typed.refuseUnreadable();
        sites.correct(command);
    }
}
