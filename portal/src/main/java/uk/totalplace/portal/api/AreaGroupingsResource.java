package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.totalplace.common.area.AreaGroupings;
import uk.totalplace.common.area.GroupingRow;

/** The what-if geographies, with their groups and the areas that make them up. */
@Path("area-groupings")
@Produces(MediaType.APPLICATION_JSON)
public class AreaGroupingsResource {
    @Inject
    private AreaGroupings groupings;

    @GET
    public Page<GroupingRow> all() {
        return Page.of(groupings.all());
    }
}
