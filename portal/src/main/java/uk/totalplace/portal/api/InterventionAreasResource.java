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
import java.util.List;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.area.Areas;
import uk.totalplace.margate.intervention.CorrectArea;
import uk.totalplace.margate.intervention.DesignateArea;
import uk.totalplace.margate.intervention.InterventionAreaRow;
import uk.totalplace.margate.intervention.InterventionAreas;

/** The intervention areas. */
@Path("intervention-areas")
@Produces(MediaType.APPLICATION_JSON)
public class InterventionAreasResource {
    @Inject
    private InterventionAreas areas;
    @Inject
    private Areas wards;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<InterventionAreaRow> all(@BeanParam PageQuery query) {
        List<InterventionAreaRow> rows = areas.all();
        Names names = new Names(() -> wards.names(rows.stream().flatMap(row -> row.areas().stream()).distinct().toList()));
        return query.of(rows, Table.<InterventionAreaRow>of("Intervention areas").with("Intervention area", InterventionAreaRow::name).with("Code", InterventionAreaRow::code)
                .with("Covers", row -> row.areas().stream().map(ward -> names.of(ward) + " " + ward).toList()).with("Aim", InterventionAreaRow::aim));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response designate(DesignateArea command) {
        return Sent.kept(areas.designate(Sent.required(command)));
    }

    @GET
    @Path("{code}")
    public InterventionAreaRow one(@PathParam("code") String code) {
        return areas.find(code).orElseThrow(() -> new NotFound("intervention area " + code));
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public InterventionAreaRow correct(@PathParam("code") String code, CorrectArea command) {
        Sent.mustMatch(code, Sent.required(command).code());
        return areas.correct(command);
    }
}
