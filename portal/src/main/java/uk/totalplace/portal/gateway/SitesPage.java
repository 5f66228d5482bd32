package uk.totalplace.portal.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.area.GroupSum;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.gateway.site.SiteRow;
import uk.totalplace.gateway.site.Sites;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.Waiting;
import uk.totalplace.portal.geography.WhatIf;

/** The list of sites. It remembers what waited when it was shown, so that a button releases what it said. */
@Named
@ViewScoped
public class SitesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Sites sites;
    @Inject
    private Organisations organisations;
    @Inject
    private Accounts accounts;
    @Inject
    private Messages messages;
    @Inject
    private SitePlaces places;
    @Inject
    private WhatIf whatIf;
    @Inject
    private HttpServletRequest request;
    private transient List<SiteRow> rows;
    private transient Map<String, String> names;
    private ArrayList<Waiting> waiting;
    private String organisation;

    @PostConstruct
    void look() {
        String asked = request.getParameter("organisation");
        organisation = asked == null || asked.isBlank() ? null : asked;
    }

    /** The name of the one organisation whose rows are shown; null when all are. */
    public String getOnly() {
        return organisation == null ? null : getNames().getOrDefault(organisation, organisation);
    }

    /** Those of the group that is looked at. */
    public List<SiteRow> getRows() {
        return all().stream().filter(row -> whatIf.keeps(places.area(row))).toList();
    }

    public List<GroupSum> getGroupSums() {
        return whatIf.fold(all().stream().map(row -> new AreaSum(places.area(row), 1, null)).toList());
    }

    private List<SiteRow> all() {
        if (rows == null) {
            rows = sites.all().stream().filter(row -> organisation == null || row.organisation().equals(organisation)).toList();
        }
        return rows;
    }

    public Map<String, String> getNames() {
        if (names == null) {
            names = organisations.names();
        }
        return names;
    }

    public String getSentence() {
        if (getRows().isEmpty()) {
            return "No site has been entered, or none released yet.";
        }
        long owners = getRows().stream().map(SiteRow::organisation).distinct().count();
        return "People reach services at " + Plural.of(getRows().size(), "site") + " of " + Plural.of(owners, "organisation") + ".";
    }

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = Waiting.of(all().stream().filter(row -> !row.released()).map(SiteRow::organisation).toList(), accounts.current(), getNames(), "site");
        }
        return waiting;
    }

    public String release(Waiting shown) {
        messages.tell(Plural.of(sites.release(shown.organisation()), "site") + " of " + shown.name() + " released to the partnership.");
        return "/gateway/sites.xhtml?faces-redirect=true";
    }
}
