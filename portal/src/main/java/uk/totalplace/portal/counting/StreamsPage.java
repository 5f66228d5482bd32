package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.slice.SliceQuery;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.counting.stream.StreamFilter;
import uk.totalplace.counting.stream.StreamRow;
import uk.totalplace.counting.stream.StreamSort;
import uk.totalplace.counting.stream.StreamTotals;
import uk.totalplace.counting.stream.Streams;
import uk.totalplace.portal.frame.ListOrder;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;

/** Deep dive: the streams of a policy field from fund to outcome, what administration takes, and how many are small. */
@Named
@RequestScoped
public class StreamsPage {
    private static final int A_PAGE = 25;
    private static final int DRAWN = 2000;

    @Inject
    private Streams streams;
    @Inject
    private Slices slices;
    @Inject
    private SpendWords words;
    @Inject
    private HttpServletRequest request;
    private StreamFilter filter;
    private StreamTotals totals;
    private int first;
    private List<StreamRow> rows;
    private Money untold;
    private StreamDrawing drawing;
    private ListOrder<StreamSort> order;

    @PostConstruct
    void look() {
        filter = SpendQuery.streams(request::getParameter, slices.latest().orElse(FinancialYear.of(UkTime.today()).startYear()));
        order = ListOrder.of(request.getParameter("sort"), StreamSort.class, new SortBy<>(StreamSort.PENCE, true), QueryText.of(SpendQuery.parameters(filter)));
        totals = streams.totals(filter);
        first = PageStart.of(request, totals.streams(), A_PAGE);
        rows = streams.page(filter, order.asked(), first, A_PAGE);
        untold = filter.isWholeReturns() ? Money.ofPence(gross() - totals.pence()) : Money.ofPence(0);
        drawing = new StreamDrawing(streams.page(filter, null, 0, DRAWN), this::body);
    }

    private long gross() {
        return slices.of(new SliceQuery(Dimension.COFOG, Dimension.NATURE, filter.startYear(), null, null, null, SliceQuery.Measure.GROSS, filter.organisation())).pence();
    }

    public List<StreamRow> getRows() {
        return rows;
    }

    public StreamTotals getTotals() {
        return totals;
    }

    public StreamFilter getFilter() {
        return filter;
    }

    /** The drawings that take the place of one another as the page is wide or narrow. */
    public List<Sankey> getSankeys() {
        return drawing.all(getSentence());
    }

    public ListOrder<StreamSort> getOrder() {
        return order;
    }

    public int getFirst() {
        return first;
    }

    public int getPageSize() {
        return A_PAGE;
    }

    public String getQuery() {
        return order.getQuery();
    }

    /** The lines of a stream, as far as the field that is looked into has them. */
    public String lines(StreamRow row) {
        return SpendLinks.lines(filter, row, false);
    }

    /** Those of them that are support services. */
    public String support(StreamRow row) {
        return SpendLinks.lines(filter, row, true);
    }

    /** All lines of the field; null where it is of small streams, which are no field of lines. */
    public String getAllLines() {
        return filter.small() ? null : SpendLinks.lines(filter, null, false);
    }

    public String getAllSupport() {
        return filter.small() ? null : SpendLinks.lines(filter, null, true);
    }

    /** The same field with its small streams only, or with all again. */
    public String getOthersHref() {
        return "?" + QueryText.of(SpendQuery.parameters(new StreamFilter(filter.startYear(), filter.theme(), filter.cofog(), filter.service(), filter.organisation(), filter.fund(), filter.outcome(), !filter.small())));
    }

    public String getSentence() {
        if (rows.isEmpty()) {
            return "No line tells of that money. Choose another year or field.";
        }
        return "%s in %s flows in %s from the fund it comes from to what it is for; %s %% of it goes to support services.".formatted(totals.amount().words(), getYear(), Plural.of(totals.streams(), "stream"), totals.administrationPercent());
    }

    /** What is in no stream, because its return states a total and no lines; empty where there is no such money, or it cannot be told whether it belongs here. */
    public String getUntoldWords() {
        return untold.pence() <= 0 ? "" : "%s more is in returns that state only a total.".formatted(untold.words());
    }

    /** How many streams are small, and what they come to. */
    public String getSmallWords() {
        return totals.small() == 0 ? "No stream from a fund to a service of a body is under %s.".formatted(totals.smallLimit().words())
                : "%s from one fund to one service of a body %s under %s a year, %s together.".formatted(Plural.of(totals.small(), "stream"), totals.small() == 1 ? "is" : "are", totals.smallLimit().words(), totals.smallAmount().words());
    }

    /** Whether the drawing leaves out the smallest streams, because they are too many to draw. */
    public boolean isCut() {
        return totals.streams() > DRAWN;
    }

    public String getYear() {
        return new FinancialYear(filter.startYear()).toString();
    }

    public String body(StreamRow row) {
        return words.of(Dimension.ORGANISATION, row.organisation());
    }

    public String said(String value) {
        return value.equals(Dimension.NOT_SAID) ? "Not said" : value;
    }
}
