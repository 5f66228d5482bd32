package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.slice.HeadRow;
import uk.totalplace.counting.slice.HeadSums;
import uk.totalplace.counting.slice.Heads;
import uk.totalplace.counting.slice.Slice;
import uk.totalplace.counting.slice.SliceQuery;
import uk.totalplace.portal.frame.QueryText;

/** Spending by any two dimensions: a treemap, its table, and from each cell the way to its lines. */
@Named
@RequestScoped
public class SlicesPage {
    private static final Set<Dimension> HEADED = Set.of(Dimension.COFOG, Dimension.ORGANISATION, Dimension.AREA);

    @Inject
    private HeadSums heads;
    @Inject
    private SpendWords words;
    @Inject
    private SliceView view;
    @Inject
    private HttpServletRequest request;
    private SliceQuery query;
    private Slice slice;
    private CrossTable table;
    private List<Treemap> treemaps;
    private Optional<PerHead> perHead;

    @PostConstruct
    void look() {
        query = SpendQuery.slice(request::getParameter);
        slice = view.of(query);
        table = new CrossTable(slice, view);
        treemaps = SliceDrawing.of(slice, view);
    }

    public SliceQuery getQuery() {
        return query;
    }

    public CrossTable getTable() {
        return table;
    }

    public boolean isNothing() {
        return slice.cells().isEmpty();
    }

    public boolean isEstimate() {
        return slice.estimate();
    }

    public boolean isProvisional() {
        return slice.provisional();
    }

    public boolean isSynthetic() {
        return slice.synthetic();
    }

    /** One for each width of page; none where rows are not parts of a whole. */
    public List<Treemap> getTreemaps() {
        return treemaps;
    }

    /** Spending a head; null unless functions, bodies, districts or groups of them of one year and of all bodies are shown, as they are counted. */
    public PerHead getPerHead() {
        if (perHead == null) {
            perHead = heads().map(heads -> {
                words.know(Stream.concat(heads.rows().stream().flatMap(row -> row.covers().stream()), Stream.ofNullable(heads.whole()).map(HeadRow::value)).collect(Collectors.toSet()));
                return PerHead.of(heads, view.isRegrouped(heads.by()) ? view.geography() : null, value -> view.word(heads.by(), value), area -> words.of(Dimension.AREA, area));
            });
        }
        return perHead.orElse(null);
    }

    private Optional<Heads> heads() {
        boolean asked = slice.startYear() != null && query.measure() == SliceQuery.Measure.GROSS && query.organisation() == null && query.phase() == null && query.basis() == null
                && query.nature() == null && !query.isAcross(Dimension.PHASE) && !query.isAcross(Dimension.BASIS) && !query.isAcross(Dimension.FLOW);
        return asked ? Stream.of(query.rows(), query.columns()).filter(HEADED::contains).findFirst().flatMap(by -> heads.of(by, slice.startYear(), view.geography())) : Optional.empty();
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
        if (view.geography() != null) {
            parameters.put("geography", view.geography());
        }
        return QueryText.of(parameters);
    }

    public String getDown() {
        return SpendQuery.name(query.rows());
    }

    public String getAcross() {
        return SpendQuery.name(query.columns());
    }

    public String getYear() {
        return slice.startYear() == null ? "" : new FinancialYear(slice.startYear()).toString();
    }
}
