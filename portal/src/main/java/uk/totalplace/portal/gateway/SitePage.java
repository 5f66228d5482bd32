package uk.totalplace.portal.gateway;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import uk.totalplace.gateway.site.OpenSite;
import uk.totalplace.gateway.site.SiteKind;
import uk.totalplace.gateway.site.Sites;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Typed;

/** The form that enters a site. */
@Named
@RequestScoped
public class SitePage {
    @Inject
    private Sites sites;
    @Inject
    private EntryForm form;
    private final Typed typed = new Typed();

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public SiteKind[] getKinds() {
        return SiteKind.values();
    }

    public String enter() {
        return form.enter("site", this::open, "Site entered. Others see it once it is released.", "/gateway/sites.xhtml");
    }

    private void open() {
        OpenSite command = new OpenSite(typed.text("code"), typed.text("name"), typed.choice("kind", SiteKind.class), form.organisation(typed), typed.text("postcode"),
                typed.number("longitude"), typed.number("latitude"), typed.day("openedOn"), false);
        typed.refuseUnreadable();
        sites.open(command);
    }
}
