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
import uk.totalplace.margate.intervention.DesignateArea;
import uk.totalplace.margate.intervention.InterventionAreaRow;
import uk.totalplace.margate.intervention.InterventionAreas;

/** The intervention areas. */
@Path("intervention-areas")
@Produces(MediaType.APPLICATION_JSON)
public class InterventionAreasResource {
    @Inject
    private InterventionAreas areas;

    @GET
    public Page<InterventionAreaRow> all(@BeanParam PageQuery query) {
        return query.of(areas.all());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response designate(DesignateArea command) {
        return Sent.kept(areas.designate(Sent.required(command)));
    }
}
