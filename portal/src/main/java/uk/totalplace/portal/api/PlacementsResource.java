package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.margate.placement.PlacementRow;
import uk.totalplace.margate.placement.PlacementSheet;
import uk.totalplace.margate.placement.PlacementSort;
import uk.totalplace.margate.placement.Placements;

/** The placements, for caseworkers. A reference or a reason comes in the body, because addresses are written into logs. */
@Path("placements")
@Produces(MediaType.APPLICATION_JSON)
public class PlacementsResource {
    @Inject
    private Placements placements;

    /** The whole reference of the placement that is looked for. */
    public record SentReference(String reference) {
    }

    /** Why the caller needs to see a placement, in a few words. */
    public record SentLook(String reason) {
    }

    @GET
    public Page<PlacementRow> all(@BeanParam PageQuery query) {
        SortBy<PlacementSort> order = query.sortBy(PlacementSort.class);
        return query.of(placements.count(), (first, size) -> placements.page(order, first, size));
    }

    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_JSON)
    public Page<PlacementRow> search(SentReference sent) {
        return Page.of(placements.withReference(Sent.required(sent).reference()));
    }

    /** Writes the look down and answers with the record: there is no other way to it. */
    @POST
    @Path("{id:\\d{1,18}}/looks")
    @Consumes(MediaType.APPLICATION_JSON)
    public PlacementSheet look(@PathParam("id") long id, SentLook sent) {
        return placements.look(id, Sent.required(sent).reason());
    }
}
