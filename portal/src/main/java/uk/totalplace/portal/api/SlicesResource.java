package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.slice.Slice;
import uk.totalplace.counting.slice.SliceQuery;
import uk.totalplace.portal.counting.Asking;
import uk.totalplace.portal.counting.SliceView;

/** Spending by any two dimensions, with the page's own parameters; amounts are in pence. */
@Path("slices")
@Produces(MediaType.APPLICATION_JSON)
public class SlicesResource {
    @Inject
    private SliceView view;
    @Context
    private UriInfo uri;

    /** A cell: the values of the two dimensions as codes and in words, {@code -} for what was not said; {@code lines} are lines and parts of lines. {@code year} is null where years run down or across; {@code estimate} says that the table holds what is no outturn, or not actual, {@code provisional} that outturns are still to come. */
    public record Item(String year, String row, String rowWord, String column, String columnWord, long pence, long lines, boolean estimate, boolean provisional, boolean synthetic) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> all(@BeanParam PageQuery page) {
        SliceQuery query = Asking.slice(uri.getQueryParameters()::getFirst);
        Slice slice = view.of(query);
        String year = slice.startYear() == null || slice.startYear() == 0 ? null : new FinancialYear(slice.startYear()).toString();
        return page.of(slice.cells().stream().sorted(Comparator.comparingLong(Slice.Cell::pence).reversed().thenComparing(Slice.Cell::row).thenComparing(Slice.Cell::column))
                .map(cell -> new Item(year, cell.row(), view.word(query.rows(), cell.row()), cell.column(), view.word(query.columns(), cell.column()), cell.pence(), cell.lines(), slice.estimate(), slice.provisional(), slice.synthetic())).toList(), table(query));
    }

    private static Table<Item> table(SliceQuery query) {
        return Table.<Item>of("Spending by two dimensions").with("Year", Item::year).with(query.rows().word(), Item::rowWord).with(query.columns().word(), Item::columnWord).with(query.measure().word() + ", £", item -> TableWords.money(item.pence()))
                .with("Lines", Item::lines).with("Estimated in part", item -> item.estimate() ? "yes" : "").with("Provisional", item -> item.provisional() ? "yes" : "").with("Synthetic", item -> TableWords.synthetic(item.synthetic()));
    }
}
