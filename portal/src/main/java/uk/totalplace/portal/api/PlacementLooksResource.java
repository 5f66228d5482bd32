package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.totalplace.margate.placement.LookRow;
import uk.totalplace.margate.placement.PlacementLooks;

/** The look log of the placements, for auditors. */
@Path("placement-looks")
@Produces(MediaType.APPLICATION_JSON)
public class PlacementLooksResource {
    @Inject
    private PlacementLooks looks;

    @GET
    public Page<LookRow> all(@BeanParam PageQuery query) {
        return query.of(looks.count(), looks::page);
    }
}
