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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.function.Function;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.parameter.ProposeValues;
import uk.totalplace.common.parameter.SetRow;
import uk.totalplace.common.parameter.Status;
import uk.totalplace.common.parameter.VersionRow;
import uk.totalplace.portal.data.ParametersPage;

/** The numbers that rules go by, with their versions. */
@Path("parameters")
@Produces(MediaType.APPLICATION_JSON)
public class ParametersResource {
    @Inject
    private Parameters parameters;

    /** What should become of a proposed version: ACTIVE or WITHDRAWN. */
    public record SentDecision(String status) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<SetRow> all(@BeanParam PageQuery query) {
        return query.of(parameters.all(), table(query.day()));
    }

    private static Table<SetRow> table(LocalDate day) {
        return Table.<SetRow>of("Parameters").with("Set", SetRow::title).with("Code", SetRow::code).with("Unit", SetRow::unit).with("In force on " + day, row -> inForce(row, day, ParametersPage::allInWords))
                .with("Version", row -> inForce(row, day, VersionRow::number)).with("Since", row -> inForce(row, day, VersionRow::validFrom))
                .with("State", row -> inForce(row, day, version -> version.toBeVerified() ? "To be verified" : "Verified")).with("Source", row -> inForce(row, day, VersionRow::source))
                .with("Proposals waiting", row -> row.proposed().size());
    }

    private static Object inForce(SetRow row, LocalDate day, Function<VersionRow, Object> said) {
        return row.versionOn(day).map(said).orElse(null);
    }

    @GET
    @Path("{set}")
    public SetRow one(@PathParam("set") String set) {
        return parameters.withCode(set);
    }

    /** The values in force on a day, today where none is given, and which version they are. */
    @GET
    @Path("{set}/values")
    public ParameterValues on(@PathParam("set") String set, @QueryParam("on") String on) {
        parameters.withCode(set);
        return parameters.on(set, AskedDay.orToday("on", on));
    }

    @POST
    @Path("{set}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(@PathParam("set") String set, ProposeValues sent) {
        int number = parameters.propose(set, Sent.required(sent));
        return Sent.kept(parameters.withCode(set).versions().stream().filter(version -> version.number() == number).findFirst().orElseThrow());
    }

    @POST
    @Path("{set}/versions/{number:\\d{1,9}}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    public SetRow decide(@PathParam("set") String set, @PathParam("number") int number, SentDecision sent) {
        String status = Sent.required(sent).status();
        if (Status.ACTIVE.name().equals(status)) {
            parameters.activate(set, number);
        } else if (Status.WITHDRAWN.name().equals(status)) {
            parameters.withdraw(set, number);
        } else {
            throw new InvalidInput("status", "A proposed version becomes ACTIVE or WITHDRAWN, not “" + status + "”.");
        }
        return parameters.withCode(set);
    }
}
