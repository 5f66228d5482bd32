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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import uk.totalplace.common.NotFound;
import uk.totalplace.regulation.obligation.CorrectObligation;
import uk.totalplace.regulation.obligation.ObligationRow;
import uk.totalplace.regulation.obligation.Obligations;
import uk.totalplace.regulation.obligation.RegisterObligation;

/** The obligations. */
@Path("obligations")
@Produces(MediaType.APPLICATION_JSON)
public class ObligationsResource {
    private static final Table<ObligationRow> TABLE = Table.<ObligationRow>of("Obligations").with("Obligation", ObligationRow::title).with("Code", ObligationRow::code)
            .with("Who requires it", ObligationRow::inspectorate).with("Applies to", ObligationRow::kinds).with("How often", row -> row.frequency().word()).with("Source", ObligationRow::source)
            .with("State", row -> row.verified() ? "Verified" : "Unverified");

    @Inject
    private Obligations obligations;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<ObligationRow> all(@BeanParam PageQuery query) {
        return query.of(obligations.all(), TABLE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(RegisterObligation command) {
        return Sent.kept(obligations.register(Sent.required(command)));
    }

    @GET
    @Path("{code}")
    public ObligationRow one(@PathParam("code") String code) {
        return obligations.find(code).orElseThrow(() -> new NotFound("obligation " + code));
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ObligationRow correct(@PathParam("code") String code, CorrectObligation command) {
        Sent.mustMatch(code, Sent.required(command).code());
        return obligations.correct(command);
    }
}
