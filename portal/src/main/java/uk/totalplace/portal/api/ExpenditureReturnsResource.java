package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
    public Page<ExpenditureReturnRow> all(@BeanParam PageQuery query) {
        return query.of(returns.all());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(RecordReturn command) {
        return Sent.kept(returns.record(Sent.required(command)));
    }
}
