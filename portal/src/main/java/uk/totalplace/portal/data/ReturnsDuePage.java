package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.GroupSum;
import uk.totalplace.common.returns.Completeness;
import uk.totalplace.common.returns.ReturnFilter;
import uk.totalplace.common.returns.ReturnRow;
import uk.totalplace.common.returns.ReturnState;
import uk.totalplace.common.returns.Returns;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.frame.ViewDate;
import uk.totalplace.portal.geography.RegroupQuery;
import uk.totalplace.portal.geography.WhatIf;

/** Returns that are due or have come: an organisation's own, or all with their completeness for the programme office. The filter stands in the address. */
@Named
@RequestScoped
public class ReturnsDuePage {
    private static final int SIZE = 25;

    @Inject
    private Returns returns;
    @Inject
    private Organisations organisations;
    @Inject
    private Frame frame;
    @Inject
    private ViewDate viewDate;
    @Inject
    private WhatIf whatIf;
    @Inject
    private HttpServletRequest request;
    private ReturnFilter filter;
    private long total;
    private int first;
    private Map<String, String> names;
    private List<ReturnWords> rows;
    private List<Completeness> calls = List.of();

    @PostConstruct
    void look() {
        String call = request.getParameter("call");
        String state = request.getParameter("state");
        String organisation = request.getParameter("organisation");
        filter = new ReturnFilter(organisation == null || organisation.isBlank() ? null : organisation, null, call != null && call.matches("\\d{1,18}") ? Long.valueOf(call) : null,
                Arrays.stream(ReturnState.values()).filter(one -> one.name().equals(state)).findFirst().orElse(null), RegroupQuery.read(request::getParameter));
        total = returns.count(filter);
        first = PageStart.of(request, total, SIZE);
        names = organisations.names();
        rows = returns.page(filter, null, first, SIZE).stream().map(row -> new ReturnWords(row, names.get(row.organisation()), viewDate.getDay())).toList();
        if (isOffice()) {
            calls = returns.completeness();
        }
    }

    /** The same by group of the chosen geography, whichever group is looked at. */
    public List<GroupSum> getGroupSums() {
        return whatIf.fold(returns.byArea(filter.regrouped(null)));
    }

    /** The programme office's staff see how complete each call is. */
    public boolean isOffice() {
        return frame.getCaller().seesUnreleased();
    }

    public boolean isCaller() {
        return frame.getCaller().has(Role.OFFICER);
    }

    public List<ReturnWords> getRows() {
        return rows;
    }

    public List<Completeness> getCalls() {
        return calls;
    }

    public ReturnState[] getStates() {
        return ReturnState.values();
    }

    public ReturnFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return filter.organisation() != null || filter.call() != null || filter.state() != null;
    }

    /** The name of the one organisation whose returns are shown; null when all are. */
    public String getOnly() {
        return filter.organisation() == null ? null : names.getOrDefault(filter.organisation(), filter.organisation());
    }

    public String getQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("organisation", filter.organisation());
        query.put("call", filter.call() == null ? null : filter.call().toString());
        query.put("state", filter.state() == null ? null : filter.state().name());
        query.values().removeIf(Objects::isNull);
        RegroupQuery.write(query, filter.regroup());
        return QueryText.of(query);
    }

    public long getTotal() {
        return total;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return SIZE;
    }

    public String due(Completeness call) {
        return DayWords.of(call.dueOn()) + (call.percent() == 100 ? "" : ", " + DayWords.until(call.dueOn(), viewDate.getDay()));
    }

    public String getSentence() {
        if (total == 0) {
            return isFiltered() ? "No return matches." : "Nothing has been called for yet.";
        }
        ReturnRow next = rows.get(0).row();
        if (first > 0 || next.state().isSettled()) {
            return Plural.of(total, "return") + (isFiltered() ? " found." : ", and none of those shown waits for anything.");
        }
        return "%s%s. The next, %s %s of %s, is due on %s.".formatted(Plural.of(total, "return"), isFiltered() ? " found" : isOffice() ? " called for" : " of " + frame.getOrganisation(), next.title(), next.period(),
                rows.get(0).organisation(), rows.get(0).due());
    }
}
