package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.slice.HeadRow;
import uk.totalplace.counting.slice.Heads;
import uk.totalplace.counting.slice.Slice;
import uk.totalplace.counting.slice.SliceQuery;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.geography.WhatIf;

/** Spending by any two dimensions: a treemap, its table, and from each cell the way to its lines. */
@Named
@RequestScoped
public class SlicesPage {
    private static final int MOST_ROWS = 40;
    private static final int MOST_COLUMNS = 5;
    private static final int MOST_TILES = 14;
    private static final String OTHERS = "others";

    @Inject
    private Slices slices;
    @Inject
    private SliceView view;
    @Inject
    private WhatIf whatIf;
    @Inject
    private HttpServletRequest request;
    private SliceQuery query;
    private Slice slice;
    private List<Slice.Total> columns;
    private Map<List<String>, Slice.Cell> cells;
    private List<Integer> years;
    private Optional<Heads> heads;

    /** A row of the table; {@code cells} in the order of the columns. */
    public record Row(String word, String href, List<Entry> cells, Entry total) {
    }

    /** What stands in a cell; without {@code href} where there are no lines to go to. */
    public record Entry(String heading, String text, String exact, String href) {
        public boolean isNothing() {
            return exact.isEmpty();
        }
    }

    @PostConstruct
    void look() {
        query = SpendQuery.slice(request::getParameter);
        years = slices.years();
        slice = view.of(query);
        columns = narrowed(slice.columns(), MOST_COLUMNS, query.columns());
        Set<String> shown = columns.stream().map(Slice.Total::value).collect(Collectors.toSet());
        cells = new HashMap<>();
        slice.cells().forEach(cell -> cells.merge(List.of(cell.row(), shown.contains(cell.column()) ? cell.column() : OTHERS), cell, (so, more) -> new Slice.Cell(so.row(), OTHERS, so.pence() + more.pence(), so.lines() + more.lines())));
    }

    /** The largest, and the rest as one. */
    private static List<Slice.Total> narrowed(List<Slice.Total> all, int most, Dimension dimension) {
        if (all.size() <= most + 1 || !dimension.isAdded()) {
            return all;
        }
        List<Slice.Total> some = new ArrayList<>(all.subList(0, most));
        some.add(new Slice.Total(OTHERS, all.subList(most, all.size()).stream().mapToLong(Slice.Total::pence).sum()));
        return some;
    }

    public SliceQuery getQuery() {
        return query;
    }

    public boolean isNothing() {
        return slice.cells().isEmpty();
    }

    public boolean isSynthetic() {
        return slice.synthetic();
    }

    /** Whether a sum of everything makes sense. */
    public boolean isSummed() {
        return slice.pence() != null;
    }

    public boolean isAddedAcross() {
        return query.columns().isAdded();
    }

    public boolean isAddedDown() {
        return query.rows().isAdded();
    }

    public List<String> getHeadings() {
        return columns.stream().map(column -> word(query.columns(), column.value())).toList();
    }

    public List<Row> getRows() {
        return slice.rows().stream().limit(MOST_ROWS).map(row -> new Row(word(query.rows(), row.value()), view.isRegrouped(query.rows()) || !hasLines(row.value()) ? null : linesOf(row.value(), null), columns.stream().map(column -> entry(row.value(), column.value())).toList(),
                new Entry("Together", Money.ofPence(row.pence()).words(), Money.ofPence(row.pence()).exactWords(), null))).toList();
    }

    private boolean hasLines(String row) {
        return slice.cells().stream().anyMatch(cell -> cell.row().equals(row) && cell.lines() > 0);
    }

    /** What the columns come to. */
    public List<Entry> getFoot() {
        return columns.stream().map(column -> new Entry(word(query.columns(), column.value()), Money.ofPence(column.pence()).words(), Money.ofPence(column.pence()).exactWords(), null)).toList();
    }

    /** How many rows are not shown; the export has them. */
    public int getHidden() {
        return Math.max(0, slice.rows().size() - MOST_ROWS);
    }

    public String getTogether() {
        return slice.pence() == null ? null : Money.ofPence(slice.pence()).words();
    }

    public String getExactly() {
        return slice.pence() == null ? null : Money.ofPence(slice.pence()).exactWords();
    }

    private Entry entry(String row, String column) {
        String heading = word(query.columns(), column);
        Slice.Cell cell = cells.get(List.of(row, column));
        if (cell == null) {
            return new Entry(heading, "–", "", null);
        }
        boolean linked = cell.lines() > 0 && !column.equals(OTHERS) && !view.isRegrouped(query.rows()) && !view.isRegrouped(query.columns());
        return new Entry(heading, Money.ofPence(cell.pence()).words(), Money.ofPence(cell.pence()).exactWords(), linked ? linesOf(row, column) : null);
    }

    private String linesOf(String row, String column) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (slice.startYear() != null) {
            parameters.put("year", new FinancialYear(slice.startYear()).toString());
        }
        SpendQuery.parameters(query).forEach((name, value) -> {
            if (Set.of("phase", "basis", "nature", "organisation").contains(name)) {
                parameters.put(name, value);
            }
        });
        if (query.measure() != SliceQuery.Measure.NET) {
            parameters.put("flow", query.measure().name());
        }
        parameters.put(SpendQuery.name(query.rows()), SpendQuery.written(query.rows(), row));
        if (column != null) {
            parameters.put(SpendQuery.name(query.columns()), SpendQuery.written(query.columns(), column));
        }
        return "/counting/lines.xhtml?" + QueryText.of(parameters);
    }

    private String word(Dimension dimension, String value) {
        return value.equals(OTHERS) ? "Others" : view.word(dimension, value);
    }

    /** Null where rows are not parts of a whole. */
    public Treemap getTreemap() {
        if (!query.rows().isAdded() || !query.columns().isAdded() || query.measure() == SliceQuery.Measure.NET) {
            return null;
        }
        return Treemap.of(narrowed(slice.rows(), MOST_TILES, query.rows()).stream().sorted((one, other) -> Long.compare(other.pence(), one.pence()))
                .map(row -> new Treemap.Part(word(query.rows(), row.value()), Money.ofPence(row.pence()).words(), row.pence())).toList());
    }

    /** Spending a head beside the region's; null unless functions of one year and of all bodies are shown. */
    public Heads getHeads() {
        if (heads == null) {
            boolean asked = query.isAcross(Dimension.COFOG) && slice.startYear() != null && query.measure() == SliceQuery.Measure.GROSS && query.organisation() == null && whatIf.getChosen() == null && query.phase() == null && query.basis() == null
                    && query.nature() == null && !query.isAcross(Dimension.PHASE) && !query.isAcross(Dimension.BASIS) && !query.isAcross(Dimension.FLOW);
            heads = asked ? slices.heads(slice.startYear()) : Optional.empty();
        }
        return heads.orElse(null);
    }

    public String function(HeadRow row) {
        return view.word(Dimension.COFOG, row.cofog());
    }

    public String pounds(BigDecimal amount) {
        return "£" + String.format(Locale.UK, "%,.0f", amount);
    }

    /** {@code +35 %} or {@code −27 %}. */
    public String difference(HeadRow row) {
        return (row.differencePercent().signum() > 0 ? "+" : row.differencePercent().signum() < 0 ? "−" : "") + row.differencePercent().abs().toPlainString() + " %";
    }

    public String getSentence() {
        if (isNothing()) {
            return "No return tells that. Choose another year, phase or basis.";
        }
        String year = slice.startYear() == null ? "" : " of " + new FinancialYear(slice.startYear());
        return "%s%s by %s and %s. Money that one body passes to another is still in it; the count takes it out.".formatted(query.measure().word(), year, query.rows().word().toLowerCase(Locale.UK).replace("cofog", "COFOG"),
                query.columns().word().toLowerCase(Locale.UK).replace("cofog", "COFOG"));
    }

    /** The table as a list resource of the API is asked for. */
    public String getExport() {
        Map<String, String> parameters = SpendQuery.parameters(query);
        if (whatIf.getChosen() != null) {
            parameters.put("geography", whatIf.getChosen().code());
        }
        return QueryText.of(parameters);
    }

    public List<Choice> getDimensions() {
        return Arrays.stream(Dimension.values()).map(one -> new Choice(SpendQuery.name(one), one.word())).toList();
    }

    public String getDown() {
        return SpendQuery.name(query.rows());
    }

    public String getAcross() {
        return SpendQuery.name(query.columns());
    }

    public List<Choice> getYears() {
        return years.stream().map(year -> new FinancialYear(year).toString()).map(year -> new Choice(year, year)).toList();
    }

    public String getYear() {
        return slice.startYear() == null ? "" : new FinancialYear(slice.startYear()).toString();
    }

    public List<Choice> getPhases() {
        return Arrays.stream(Phase.values()).map(one -> new Choice(one.name(), one.word())).toList();
    }

    public List<Choice> getBases() {
        return Arrays.stream(Basis.values()).map(one -> new Choice(one.name(), one.word())).toList();
    }

    public List<Choice> getNatures() {
        return Arrays.stream(Nature.values()).map(one -> new Choice(one.name(), one.word())).toList();
    }

    public List<Choice> getMeasures() {
        return Arrays.stream(SliceQuery.Measure.values()).map(one -> new Choice(one.name(), one.word())).toList();
    }
}
