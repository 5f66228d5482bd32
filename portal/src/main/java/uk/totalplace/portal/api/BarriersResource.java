package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.Category;
import uk.totalplace.barriers.register.Level;
import uk.totalplace.barriers.register.RaiseBarrier;
import uk.totalplace.barriers.register.Statement;
import uk.totalplace.barriers.register.Status;

/** The barriers. Their statement is one sentence here, as the contract has it; its parts may be sent instead. */
@Path("barriers")
@Produces(MediaType.APPLICATION_JSON)
public class BarriersResource {
    @Inject
    private Barriers barriers;

    /** What the contract says of a barrier; nobody owns one yet, and none has a day it is due. */
    public record BarrierItem(String ref, String title, String statement, Category category, Level level, List<String> themes, String owner, Status status, LocalDate dueOn,
            int version, String source, List<Blocked> blocks) {
    }

    /** A share of a saving that a barrier blocks. */
    public record Blocked(String saving, BigDecimal sharePercent, long pence) {
    }

    /** A barrier as it is sent: with the sentence, or with its three parts. */
    public record SentBarrier(String ref, String title, String statement, String because, String weCannot, String whichBlocks, Category category, Level level, Set<String> themes,
            String source) {

        RaiseBarrier command() {
            Statement said = Statement.parse(statement).orElse(new Statement(because, weCannot, whichBlocks));
            return new RaiseBarrier(ref, title, said.because(), said.weCannot(), said.whichBlocks(), category, level, themes, source);
        }
    }

    @GET
    public Page<BarrierItem> all(@BeanParam PageQuery query) {
        return query.of(barriers.all().stream().map(BarriersResource::item).toList());
    }

    @GET
    @Path("{ref}")
    public BarrierItem one(@PathParam("ref") String ref) {
        return item(barriers.withRef(ref));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(SentBarrier sent, @Context UriInfo here) {
        BarrierRow raised = barriers.raise(Sent.required(sent).command());
        return Response.created(here.getAbsolutePathBuilder().path(raised.ref()).build()).entity(item(raised)).build();
    }

    private static BarrierItem item(BarrierRow row) {
        return new BarrierItem(row.ref(), row.title(), row.statement().words(), row.category(), row.level(), row.themes(), null, row.status(), null, row.version(), row.source(), List.of());
    }
}
