package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.common.Violations;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.slice.HeadRow;
import uk.totalplace.counting.slice.HeadSums;
import uk.totalplace.counting.slice.Heads;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.portal.counting.Asking;
import uk.totalplace.portal.counting.Beside;
import uk.totalplace.portal.counting.SliceView;
import uk.totalplace.portal.counting.SpendQuery;
import uk.totalplace.portal.counting.SpendWords;
import uk.totalplace.portal.frame.QueryText;

/** What is spent beside what is held, what themes count and what it is for, and for each resident; of the latest year where none is asked for. Spending is gross, as allocated in the returns that the caller may see; amounts are in pence. */
@Path("spending")
@Produces(MediaType.APPLICATION_JSON)
public class SpendingResource {
    @Inject
    private Beside beside;
    @Inject
    private Slices slices;
    @Inject
    private HeadSums heads;
    @Inject
    private SpendWords words;
    @Inject
    private SliceView view;
    @Context
    private UriInfo uri;

    /** Spending on a theme, {@code -} for what is allocated to none, and the headline figures that the theme counts itself. {@code year} is null where there is no return. */
    public record ThemeItem(String year, String theme, String title, long pence, boolean estimate, boolean provisional, boolean synthetic, List<FiguresResource.PartInput> figures) {
    }

    /** What is meant for an outcome, {@code -} for what none was said for, by how many bodies and for how many services. */
    public record OutcomeItem(String year, String outcome, long pence, long bodies, long services, boolean estimate, boolean synthetic) {
    }

    /** What is spent and what is held, as figures. */
    @GET
    @Path("assets")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<FiguresResource.FigureItem> assets(@BeanParam PageQuery query) {
        return query.of(beside.held(), FiguresResource.TABLE).map(FiguresResource.FigureItem::of);
    }

    @GET
    @Path("themes")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<ThemeItem> themes(@BeanParam PageQuery query) {
        Integer year = year();
        return query.of(beside.themes(year).stream().map(row -> new ThemeItem(written(year), row.code(), row.title(), row.spent().pence(), row.estimate(), row.provisional(), row.synthetic(),
                row.figures().stream().map(figure -> new FiguresResource.PartInput(figure.key(), figure.label(), figure.exactWords())).toList())).toList(),
                Table.<ThemeItem>of("Spending by theme").with("Year", ThemeItem::year).with("Theme", ThemeItem::title).with("Spending, £", row -> TableWords.money(row.pence())).with("Estimated in part", row -> row.estimate() ? "yes" : "")
                        .with("Provisional", row -> row.provisional() ? "yes" : "").with("Synthetic", row -> TableWords.synthetic(row.synthetic())).with("What it counts", row -> row.figures().stream().map(figure -> figure.label() + ": " + figure.value()).toList()));
    }

    @GET
    @Path("outcomes")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<OutcomeItem> outcomes(@BeanParam PageQuery query) {
        Integer year = year();
        return query.of(beside.outcomes(year).stream().map(row -> new OutcomeItem(written(year), row.outcome(), row.pence(), row.bodies(), row.services(), row.estimate(), row.synthetic())).toList(),
                Table.<OutcomeItem>of("Spending by outcome").with("Year", OutcomeItem::year).with("Outcome", row -> Beside.said(row.outcome())).with("Spending, £", row -> TableWords.money(row.pence())).with("Bodies", OutcomeItem::bodies)
                        .with("Services", OutcomeItem::services).with("Estimated in part", row -> row.estimate() ? "yes" : "").with("Synthetic", row -> TableWords.synthetic(row.synthetic())));
    }

    /**
     * Spending a head of a function, a body or a district: {@code value} is its code, {@code covers} the districts whose residents these are, none for the whole place, {@code residentsYear} the year of their estimate, and
     * {@code besidePence} what it is held against a head: the South East by function and by district, its neighbours of its kind together by body; {@code nationalPence} is England's, null by body and where it is not known. By district the whole place comes too, and {@code -} for what is told of no district. Where a geography is asked for, its groups take the place of districts and bodies.
     */
    public record HeadItem(String year, Dimension by, String value, String word, List<String> covers, BigDecimal coversPercent, Long residents, Integer residentsYear, long pence, Long herePence, Long besidePence, Long nationalPence, BigDecimal differencePercent,
            boolean marked, boolean estimate, boolean synthetic) {
        static HeadItem of(Heads heads, HeadRow row, String word) {
            return new HeadItem(written(heads.startYear()), heads.by(), row.value(), word, row.covers(), row.coversPercent(), row.residents(), row.residentsOf(), row.pence(), pence(row.here()), pence(row.beside()), pence(row.national()), row.differencePercent(), row.marked(),
                    heads.estimate(), heads.synthetic());
        }

        private static Long pence(BigDecimal pounds) {
            return pounds == null ? null : Long.valueOf(pounds.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
    }

    /** Spending for each resident; empty where residents are not known. @param by {@code cofog}, {@code organisation} or {@code area} @param geography whose groups take the place of bodies and districts */
    @GET
    @Path("heads")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<HeadItem> heads(@QueryParam("by") @DefaultValue("cofog") String by, @QueryParam("geography") String geography, @BeanParam PageQuery query) {
        Dimension asked = QueryText.choice(by, Dimension.class);
        new Violations().unless(asked == Dimension.COFOG || asked == Dimension.ORGANISATION || asked == Dimension.AREA, "by", "Ask for cofog, organisation or area.").refuse();
        Integer year = year();
        String grouped = geography == null || geography.isBlank() ? null : geography.strip();
        List<HeadItem> items = year == null ? List.of() : heads.of(asked, year, grouped).map(this::items).orElse(List.of());
        return query.of(items, Table.<HeadItem>of("Spending for each resident").with("Year", HeadItem::year).with(asked.word(), HeadItem::word).with("Covers, % of residents", HeadItem::coversPercent).with("Residents", HeadItem::residents)
                .with("Estimate of", HeadItem::residentsYear).with("Spending, £", item -> TableWords.money(item.pence())).with("A head, £", item -> TableWords.money(item.herePence()))
                .with(asked != Dimension.ORGANISATION ? "South East a head, £" : grouped == null ? "Its neighbours a head, £" : "The other groups a head, £", item -> TableWords.money(item.besidePence())).with("England a head, £", item -> TableWords.money(item.nationalPence())).with("Difference, %", HeadItem::differencePercent)
                .with("Further than likely", item -> item.marked() ? "yes" : "").with("Estimated in part", item -> item.estimate() ? "yes" : "").with("Synthetic", item -> TableWords.synthetic(item.synthetic())));
    }

    private List<HeadItem> items(Heads all) {
        List<HeadRow> rows = new ArrayList<>(all.rows());
        if (all.whole() != null) {
            rows.add(new HeadRow(Dimension.NOT_SAID, List.of(), null, null, null, all.elsewherePence(), null, null, null, false));
            rows.add(all.whole());
        }
        words.know(rows.stream().map(HeadRow::value).filter(value -> all.by() == Dimension.AREA).collect(Collectors.toSet()));
        return rows.stream().map(row -> HeadItem.of(all, row, row == all.whole() ? words.of(Dimension.AREA, row.value()) : view.word(all.by(), row.value()))).toList();
    }

    private Integer year() {
        Asking.years(uri.getQueryParameters()::getFirst);
        return SpendQuery.year(uri.getQueryParameters()::getFirst).or(slices::latest).orElse(null);
    }

    private static String written(Integer year) {
        return year == null ? null : new FinancialYear(year).toString();
    }
}
