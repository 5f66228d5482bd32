package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import uk.totalplace.common.NotFound;
import uk.totalplace.counting.expenditure.CorrectReturn;
import uk.totalplace.counting.expenditure.ExpenditureReturnRow;
import uk.totalplace.counting.expenditure.ExpenditureReturns;
import uk.totalplace.counting.expenditure.RecordReturn;

/** The expenditure returns that the caller may see. */
@Path("expenditure-returns")
@Produces(MediaType.APPLICATION_JSON)
public class ExpenditureReturnsResource {
    @Inject
    private ExpenditureReturns returns;

    @GET
    public Page<ExpenditureReturnRow> all(@QueryParam("organisation") String organisation, @BeanParam PageQuery query) {
        return query.of(returns.all().stream().filter(row -> organisation == null || row.organisation().equals(organisation)).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(RecordReturn command) {
        return Sent.kept(returns.record(Sent.required(command)));
    }

    /** @param year as it is written, such as {@code 2009/10} */
    @GET
    @Path("{organisation}/{year: .+}")
    public ExpenditureReturnRow one(@PathParam("organisation") String organisation, @PathParam("year") String year) {
        return returns.find(organisation, year).orElseThrow(() -> new NotFound("return of " + organisation + " for " + year));
    }

    @PUT
    @Path("{organisation}/{year: .+}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ExpenditureReturnRow correct(@PathParam("organisation") String organisation, @PathParam("year") String year, CorrectReturn command) {
        Sent.mustMatch(organisation + "/" + year, Sent.required(command).organisation() + "/" + command.year());
        return returns.correct(command);
    }
}
