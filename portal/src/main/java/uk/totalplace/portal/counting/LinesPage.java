package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.line.ReturnLineFilter;
import uk.totalplace.counting.line.ReturnLineRow;
import uk.totalplace.counting.line.ReturnLineSort;
import uk.totalplace.counting.line.ReturnLineTotals;
import uk.totalplace.counting.line.ReturnLines;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.portal.frame.Chip;
import uk.totalplace.portal.frame.ListOrder;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.geography.WhatIf;

/** The lines of expenditure returns, filtered by the address and paged in the database, with what all of them come to. */
@Named
@RequestScoped
public class LinesPage {
    private static final int A_PAGE = 50;

    @Inject
    private ReturnLines lines;
    @Inject
    private Slices slices;
    @Inject
    private SpendWords words;
    @Inject
    private WhatIf whatIf;
    @Inject
    private HttpServletRequest request;
    private ReturnLineFilter filter;
    private ListOrder<ReturnLineSort> order;
    private ReturnLineTotals totals;
    private int first;
    private List<ReturnLineRow> rows;

    @PostConstruct
    void look() {
        filter = SpendQuery.lines(request::getParameter);
        if (filter.value(Dimension.YEAR) == null && filter.importRun() == null) {
            filter = slices.latest().map(year -> filter.with(Dimension.YEAR, String.valueOf(year))).orElse(filter);
        }
        if (whatIf.getChosen() == null) {
            filter = filter.anywhere();
        }
        order = ListOrder.of(request.getParameter("sort"), ReturnLineSort.class, new SortBy<>(ReturnLineSort.YEAR, true), QueryText.of(SpendQuery.parameters(filter)));
        totals = lines.totals(filter);
        first = PageStart.of(request, totals.parts(), A_PAGE);
        rows = lines.page(filter, order.asked(), first, A_PAGE);
        words.know(Stream.concat(rows.stream().map(ReturnLineRow::area), Stream.ofNullable(filter.value(Dimension.AREA))).collect(Collectors.toSet()));
    }

    public List<ReturnLineRow> getRows() {
        return rows;
    }

    public ReturnLineTotals getTotals() {
        return totals;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return A_PAGE;
    }

    public String getQuery() {
        return order.getQuery();
    }

    public ListOrder<ReturnLineSort> getOrder() {
        return order;
    }

    public List<Chip> getChips() {
        return Chip.of(SpendQuery.parameters(filter), Set.of("geography"), (name, value) -> switch (name) {
            case "outcome" -> "Outcome: " + said(value);
            case "group" -> "Area: " + whatIf.nameOf(value);
            case SpendQuery.BODY_GROUP -> "Bodies: " + whatIf.nameOf(value);
            case "run" -> "Upload " + value;
            default -> {
                Dimension dimension = QueryText.choice(name, Dimension.class);
                yield dimension.word() + ": " + words.of(dimension, filter.value(dimension));
            }
        });
    }

    private static String said(String value) {
        return value.equals(Dimension.NOT_SAID) ? "Not said" : value;
    }

    /** Whether the lines are those of a group of a geography that is not decided. */
    public boolean isRegrouped() {
        return filter.areas() != null || filter.bodies() != null;
    }

    /** The returns that state only a total: of the one body, where one is asked for. */
    public String getStatedHref() {
        return "/counting/returns.xhtml" + (filter.value(Dimension.ORGANISATION) == null ? "" : "?organisation=" + QueryText.encoded(filter.value(Dimension.ORGANISATION)));
    }

    public String getCountWords() {
        return totals.parts() == 1 ? "1 line" : "%s%,d lines and parts of lines".formatted(totals.more() ? "more than " : "", totals.parts());
    }

    /** Why there is no sum. */
    public String getUnsummed() {
        return totals.more() ? "too many to add up here: add a filter, or take the list as a file" : "of several years, phases or bases, which are never added up";
    }

    public String body(ReturnLineRow row) {
        return words.of(Dimension.ORGANISATION, row.organisation());
    }

    public String theme(ReturnLineRow row) {
        return words.of(Dimension.THEME, row.theme());
    }

    public String area(ReturnLineRow row) {
        return words.of(Dimension.AREA, row.area());
    }

    public String service(ReturnLineRow row) {
        return words.of(Dimension.SERVICE, row.service());
    }

    public String function(ReturnLineRow row) {
        return words.of(Dimension.COFOG, row.cofog().length() > 2 ? row.cofog().substring(0, 2) : row.cofog());
    }

    public String subjective(ReturnLineRow row) {
        return words.of(Dimension.SUBJECTIVE, row.subjective());
    }
}
