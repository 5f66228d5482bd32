package uk.totalplace.portal.barriers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.totalplace.barriers.register.Category;
import uk.totalplace.barriers.register.Level;
import uk.totalplace.barriers.register.Severity;
import uk.totalplace.barriers.register.Urgency;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.Frame;

/** What the barrier form lets choose. A partner can make its own organisation the owner, the programme office any. */
@Named
@RequestScoped
public class BarrierChoices {
    @Inject
    private Themes themes;
    @Inject
    private Organisations organisations;
    @Inject
    private BarrierEditPage page;
    @Inject
    private Frame frame;

    public Category[] getCategories() {
        return Category.values();
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public List<Choice> getThemes() {
        return themes.all().stream().map(theme -> new Choice(theme.code(), theme.title())).toList();
    }

    public List<OrganisationRow> getOwners() {
        String own = frame.getCaller().organisation();
        return organisations.all().stream().filter(one -> own == null || one.code().equals(own) || one.code().equals(page.getTyped().get("owner"))).toList();
    }

    public List<Choice> getPartners() {
        return organisations.all().stream().map(one -> new Choice(one.code(), one.name())).toList();
    }
}
