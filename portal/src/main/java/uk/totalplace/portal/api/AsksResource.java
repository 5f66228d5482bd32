package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.barriers.ask.SubmitAsk;
import uk.totalplace.portal.barriers.AskWords;

/** The asks to government. */
@Path("asks")
@Produces(MediaType.APPLICATION_JSON)
public class AsksResource {
    @Inject
    private Asks asks;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<AskRow> page(@BeanParam PageQuery query, @QueryParam("text") String text) {
        return query.of(asks.count(text), (first, size) -> asks.page(text, first, size), table(query.day()));
    }

    private static Table<AskRow> table(LocalDate day) {
        return Table.<AskRow>of("Asks to government").with("Reference", AskRow::ref).with("Ask", AskRow::text).with("Instrument", row -> row.instrument() == null ? null : row.instrument().word())
                .with("Statute", AskRow::statute).with("Department", AskRow::department).with("Minister", AskRow::minister).with("Submitted", AskRow::submittedOn).with("Response due", AskRow::responseDueOn)
                .with("State", row -> AskWords.state(row, day)).with("Response", row -> row.isAnswered(day) ? row.response() : null).with("Responded", row -> row.isAnswered(day) ? row.respondedOn() : null)
                .with("Days waiting", row -> row.waiting(day)).with("Days overdue", row -> row.overdue(day)).with("Barriers", AskRow::barriers).with("Source", AskRow::source);
    }

    @GET
    @Path("{ref}")
    public AskRow one(@PathParam("ref") String ref) {
        return asks.withRef(ref);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(SubmitAsk sent, @Context UriInfo here) {
        AskRow submitted = asks.submit(Sent.required(sent));
        return Response.created(here.getAbsolutePathBuilder().path(submitted.ref()).build()).entity(submitted).build();
    }
}
