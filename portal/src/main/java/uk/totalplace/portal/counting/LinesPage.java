package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.line.ReturnLineFilter;
import uk.totalplace.counting.line.ReturnLineRow;
import uk.totalplace.counting.line.ReturnLineTotals;
import uk.totalplace.counting.line.ReturnLines;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.portal.frame.Chip;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.QueryText;

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
    private HttpServletRequest request;
    private ReturnLineFilter filter;
    private ReturnLineTotals totals;
    private int first;
    private List<ReturnLineRow> rows;

    @PostConstruct
    void look() {
        filter = SpendQuery.lines(request::getParameter);
        if (filter.value(Dimension.YEAR) == null && filter.importRun() == null) {
            filter = slices.latest().map(year -> filter.with(Dimension.YEAR, String.valueOf(year))).orElse(filter);
        }
        totals = lines.totals(filter);
        first = PageStart.of(request, totals.parts(), A_PAGE);
        rows = lines.page(filter, null, first, A_PAGE);
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
        return QueryText.of(SpendQuery.parameters(filter));
    }

    public List<Chip> getChips() {
        return Chip.of(SpendQuery.parameters(filter), (name, value) -> {
            Dimension dimension = QueryText.choice(name, Dimension.class);
            return dimension == null ? "Upload " + value : dimension.word() + ": " + words.of(dimension, filter.value(dimension));
        });
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
