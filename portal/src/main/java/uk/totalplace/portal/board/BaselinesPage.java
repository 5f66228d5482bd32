package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.totalplace.board.baseline.BaselineFilter;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.common.area.GroupSum;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.geography.RegroupQuery;
import uk.totalplace.portal.geography.WhatIf;

/** The register of baselines, filtered by the address and paged in the database. */
@Named
@RequestScoped
public class BaselinesPage {
    private static final int A_PAGE = 50;

    @Inject
    private Baselines baselines;
    @Inject
    private WhatIf whatIf;
    @Inject
    private HttpServletRequest request;
    private BaselineFilter filter;
    private int first;
    private long total;
    private List<BaselineSheet> rows;

    @PostConstruct
    void look() {
        filter = new BaselineFilter(parameter("text"), parameter("theme"), parameter("organisation"), RegroupQuery.read(this::parameter));
        total = baselines.count(filter);
        first = PageStart.of(request, total, A_PAGE);
        rows = baselines.page(filter, first, A_PAGE);
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The same by group of the chosen geography, whichever group is looked at. */
    public List<GroupSum> getGroupSums() {
        return whatIf.fold(baselines.byArea(filter.regrouped(null)));
    }

    public String getSentence() {
        return Plural.of(total, "baseline") + (isFiltered() ? " with these filters" : "") + ": what is spent or held today. Savings are claimed on them and never exceed them.";
    }

    public boolean isFiltered() {
        return !filter.regrouped(null).equals(BaselineFilter.EVERYTHING);
    }

    public BaselineFilter getFilter() {
        return filter;
    }

    public List<BaselineSheet> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return A_PAGE;
    }
}
