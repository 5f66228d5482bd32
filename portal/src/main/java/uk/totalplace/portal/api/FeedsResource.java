package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.totalplace.common.intake.FeedRow;
import uk.totalplace.common.intake.Feeds;

/** How fresh each feed is today. */
@Path("feeds")
@Produces(MediaType.APPLICATION_JSON)
public class FeedsResource {
    @Inject
    private Feeds feeds;

    @GET
    public Page<FeedRow> all(@BeanParam PageQuery query) {
        return query.of(feeds.all());
    }
}
