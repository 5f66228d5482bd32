package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.area.GroupSum;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.SuccessionRow;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.ViewDate;
import uk.totalplace.portal.geography.WhatIf;

/** The public bodies, their lives and successors. The filter stands in the address. */
@Named
@RequestScoped
public class OrganisationsPage {
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;
    @Inject
    private ViewDate viewDate;
    @Inject
    private WhatIf whatIf;
    @Inject
    private HttpServletRequest request;
    private OrganisationFilter filter;
    private boolean standing;
    private List<OrganisationRow> found;
    private List<OrganisationRow> rows;
    private Map<String, String> names;
    private Map<String, String> areaNames;

    @PostConstruct
    void look() {
        standing = "yes".equals(request.getParameter("standing"));
        filter = new OrganisationFilter(request.getParameter("text"), standing ? viewDate.getDay() : null);
        names = organisations.names();
        List<OrganisationRow> all = organisations.all();
        areaNames = areas.names(all.stream().map(OrganisationRow::area).filter(Objects::nonNull).toList());
        found = all.stream().filter(filter::keeps).toList();
        rows = found.stream().filter(row -> whatIf.keeps(row.area())).toList();
    }

    /** The same by group of the chosen geography, whichever group is looked at. */
    public List<GroupSum> getGroupSums() {
        return whatIf.fold(found.stream().map(row -> new AreaSum(row.area(), 1, null)).toList());
    }

    /** Those of the group that is looked at. */
    public List<OrganisationRow> getRows() {
        return rows;
    }

    public String getText() {
        return filter.text();
    }

    public boolean isStanding() {
        return standing;
    }

    public boolean isFiltered() {
        return standing || !filter.text().isEmpty();
    }

    public String getSentence() {
        long now = rows.stream().filter(this::stands).count();
        return "%s%s, of which %,d %s on %s.".formatted(Plural.of(rows.size(), "organisation"), isFiltered() ? " found" : "", now, now == 1 ? "stands" : "stand", viewDate.getWords());
    }

    public boolean stands(OrganisationRow row) {
        return row.standsOn(viewDate.getDay());
    }

    public String life(OrganisationRow row) {
        return OrganisationLife.words(row);
    }

    public String areaOf(OrganisationRow row) {
        return row.area() == null ? "" : areaNames.getOrDefault(row.area(), row.area());
    }

    public String aliases(OrganisationRow row) {
        return String.join(", ", row.aliases());
    }

    public String successor(SuccessionRow heir) {
        return "%s, %s%% on %s".formatted(names.getOrDefault(heir.successor(), heir.successor()), heir.sharePercent().stripTrailingZeros().toPlainString(), DayWords.of(heir.on()));
    }
}
