package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.counting.line.ReturnLineFilter;
import uk.totalplace.counting.line.ReturnLineRow;
import uk.totalplace.counting.line.ReturnLineSort;
import uk.totalplace.counting.line.ReturnLineTotals;
import uk.totalplace.counting.line.ReturnLines;
import uk.totalplace.portal.counting.Asking;

/** The lines of expenditure returns that the caller may see, with the page's own filters, and what they come to. A line is named by its upload and its line there. */
@Path("expenditure-lines")
@Produces(MediaType.APPLICATION_JSON)
public class ExpenditureLinesResource {
    @Inject
    private ReturnLines lines;
    @Inject
    private Organisations organisations;
    @Context
    private UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<ReturnLineRow> page(@BeanParam PageQuery query) {
        ReturnLineFilter filter = filter();
        SortBy<ReturnLineSort> order = query.sortBy(ReturnLineSort.class);
        return query.of(lines.totals(filter).parts(), (first, size) -> lines.page(filter, order, first, size), (last, size) -> lines.after(filter, order, last, size), table());
    }

    @GET
    @Path("totals")
    public ReturnLineTotals totals() {
        return lines.totals(filter());
    }

    /** A line in all its parts. */
    @GET
    @Path("{run}/{line}")
    public Page<ReturnLineRow> one(@PathParam("run") String run, @PathParam("line") String line) {
        if (!run.matches("\\d{1,18}") || !line.matches("\\d{1,18}")) {
            throw new NotFound("line " + run + "/" + line);
        }
        return Page.of(lines.line(Long.parseLong(run), Long.parseLong(line)));
    }

    /** How a file shares a line out, and its words of no list, stand at the first part of the line. */
    private Table<ReturnLineRow> table() {
        Names names = new Names(organisations::names);
        return Table.<ReturnLineRow>of("Lines of expenditure").with("Body", row -> names.of(row.organisation())).with("Year", ReturnLineRow::year).with("Phase", row -> row.phase().word()).with("Capital or revenue", row -> row.nature().word())
                .with("Gross or income", row -> row.flow().word()).with("COFOG", ReturnLineRow::cofog).with("Service", ReturnLineRow::service).with("Subjective", ReturnLineRow::subjective).with("Theme", ReturnLineRow::theme)
                .with("Area", ReturnLineRow::area).with("Basis", row -> row.basis().word()).with("Quality", row -> row.quality().word()).with("Apportioned by", ReturnLineRow::apportionedBy).with("Fund", ReturnLineRow::fund).with("Outcome", ReturnLineRow::outcome)
                .with("Counterpart", row -> names.of(row.counterpart())).with("Amount, £", ReturnLineRow::amount).with("Whole line, £", ReturnLineRow::wholeLine).with("Themes as written", ReturnLineRow::themesWritten)
                .with("Areas as written", ReturnLineRow::areasWritten).with("In words of no list", ReturnLineRow::unknownWords).with("Note", ReturnLineRow::note).with("File", ReturnLineRow::file).with("Line", ReturnLineRow::line).with("State", row -> TableWords.released(row.released()))
                .with("Synthetic", row -> TableWords.synthetic(row.synthetic()));
    }

    private ReturnLineFilter filter() {
        return Asking.lines(uri.getQueryParameters()::getFirst);
    }
}
