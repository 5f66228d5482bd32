package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.portal.counting.Beside;
import uk.totalplace.portal.counting.SpendQuery;

/** What is spent beside what is held, what themes count and what it is for; of the latest year where none is asked for. Spending is gross, as allocated in the returns that the caller may see; amounts are in pence. */
@Path("spending")
@Produces(MediaType.APPLICATION_JSON)
public class SpendingResource {
    @Inject
    private Beside beside;
    @Inject
    private Slices slices;
    @Context
    private UriInfo uri;

    /** Spending on a theme, {@code -} for what is allocated to none, and the headline figures that the theme counts itself. {@code year} is null where there is no return. */
    public record ThemeItem(String year, String theme, String title, long pence, boolean estimate, boolean synthetic, List<FiguresResource.PartInput> figures) {
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
        return query.of(beside.themes(year).stream().map(row -> new ThemeItem(written(year), row.code(), row.title(), row.spent().pence(), row.estimate(), row.synthetic(),
                row.figures().stream().map(figure -> new FiguresResource.PartInput(figure.key(), figure.label(), figure.exactWords())).toList())).toList(),
                Table.<ThemeItem>of("Spending by theme").with("Year", ThemeItem::year).with("Theme", ThemeItem::title).with("Spending, £", row -> TableWords.money(row.pence())).with("Estimated in part", row -> row.estimate() ? "yes" : "")
                        .with("Synthetic", row -> TableWords.synthetic(row.synthetic())).with("What it counts", row -> row.figures().stream().map(figure -> figure.label() + ": " + figure.value()).toList()));
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

    private Integer year() {
        return SpendQuery.year(uri.getQueryParameters()::getFirst).or(slices::latest).orElse(null);
    }

    private static String written(Integer year) {
        return year == null ? null : new FinancialYear(year).toString();
    }
}
