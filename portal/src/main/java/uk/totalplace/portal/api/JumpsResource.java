package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.line.ExplainJump;
import uk.totalplace.counting.line.JumpRow;
import uk.totalplace.counting.line.Jumps;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.portal.counting.Asking;
import uk.totalplace.portal.counting.SpendQuery;

/** What has jumped from one year to the next, and why; of the latest year where none is asked for. Amounts are in pence. */
@Path("expenditure-jumps")
@Produces(MediaType.APPLICATION_JSON)
public class JumpsResource {
    @Inject
    private Jumps jumps;
    @Inject
    private Slices slices;
    @Inject
    private Organisations organisations;
    @Context
    private UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<JumpRow> all(@BeanParam PageQuery query) {
        Asking.years(uri.getQueryParameters()::getFirst);
        return query.of(jumps.of(SpendQuery.year(uri.getQueryParameters()::getFirst).or(slices::latest).orElse(1900)), table());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public JumpRow explain(ExplainJump command) {
        return jumps.explain(Sent.required(command));
    }

    private Table<JumpRow> table() {
        Names names = new Names(organisations::names);
        return Table.<JumpRow>of("Jumps from year to year").with("Body", row -> names.of(row.organisation())).with("Year", JumpRow::year).with("Service", row -> row.service().equals(JumpRow.WHOLE) ? "All services together" : row.service()).with("Compared", JumpRow::compared).with("Year before, £", JumpRow::before).with("This year, £", JumpRow::now)
                .with("Change, £", JumpRow::change).with("Change, %", JumpRow::percent).with("Said by a line", JumpRow::noted).with("Said later", JumpRow::reason).with("Said for other amounts", JumpRow::isStale).with("Synthetic", row -> TableWords.synthetic(row.synthetic()));
    }
}
