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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.BarrierSheet;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.CorrectBarrier;
import uk.totalplace.barriers.register.Hop;
import uk.totalplace.barriers.register.RaiseBarrier;
import uk.totalplace.barriers.register.ResponseType;
import uk.totalplace.barriers.register.Status;
import uk.totalplace.barriers.register.TakeStep;
import uk.totalplace.board.price.BarrierPrices;
import uk.totalplace.board.price.Block;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.portal.barriers.BarrierQuery;

/** The barriers: lists with the page's own filters, records, steps of the workflow, and the list as a file. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class BarriersResource {
    @Inject
    private Barriers barriers;
    @Inject
    private BarrierPrices prices;
    @Inject
    private BarrierTable table;
    @Context
    private UriInfo uri;

    /** A step as it is sent; {@code to} is the status it leads to. */
    public record SentStep(Status to, LocalDate on, String note, Hop escalatedTo, ResponseType response, Integer version) {
    }

    @GET
    @Path("barriers")
    public Page<BarrierItem> page(@BeanParam PageQuery query) {
        BarrierFilter filter = filter();
        return query.of(barriers.count(filter), (first, size) -> priced(barriers.page(filter, first, size).stream().map(BarrierItem::of).toList()));
    }

    /** {@code ?day=} is the day the clocks count to, today without it. */
    @GET
    @Path("barriers.csv")
    @Produces("text/csv")
    public Response csv() {
        return table.asShown(filter(), day(), TableForm.CSV);
    }

    @GET
    @Path("barriers.xlsx")
    @Produces(TableForm.XLSX_TYPE)
    public Response xlsx() {
        return table.asShown(filter(), day(), TableForm.XLSX);
    }

    @GET
    @Path("barriers/{ref}")
    public BarrierItem one(@PathParam("ref") String ref) {
        return priced(List.of(BarrierItem.of(barriers.sheet(ref)))).get(0);
    }

    @POST
    @Path("barriers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(SentBarrier sent) {
        BarrierSheet raised = barriers.raise(new RaiseBarrier(Sent.required(sent).ref(), sent.details()));
        return Response.created(uri.getAbsolutePathBuilder().path(raised.ref()).build()).entity(BarrierItem.of(raised)).build();
    }

    @PUT
    @Path("barriers/{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public BarrierItem correct(@PathParam("ref") String ref, SentBarrier sent) {
        if (Sent.required(sent).ref() != null && !sent.ref().equals(ref)) {
            throw new InvalidInput("ref", "The address and the record name different barriers.");
        }
        try {
            return BarrierItem.of(barriers.correct(new CorrectBarrier(ref, sent.version(), sent.details())));
        } catch (StaleVersion stale) {
            throw inItsShape(stale, ref);
        }
    }

    @POST
    @Path("barriers/{ref}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    public BarrierItem take(@PathParam("ref") String ref, SentStep sent) {
        try {
            return BarrierItem.of(barriers.take(new TakeStep(ref, Sent.required(sent).version(), sent.to(), sent.on(), sent.note(), sent.escalatedTo(), sent.response())));
        } catch (StaleVersion stale) {
            throw inItsShape(stale, ref);
        }
    }

    /** With what each holds up, in one question however many there are. */
    private List<BarrierItem> priced(List<BarrierItem> items) {
        Map<String, List<Block>> blocks = prices.blocks(items.stream().map(BarrierItem::ref).collect(Collectors.toSet()));
        return items.stream().map(item -> item.holdingUp(blocks.getOrDefault(item.ref(), List.of()))).toList();
    }

    private StaleVersion inItsShape(StaleVersion stale, String ref) {
        return new StaleVersion("this barrier", BarrierItem.of(stale.current() == null ? barriers.sheet(ref) : (BarrierSheet) stale.current()));
    }

    private BarrierFilter filter() {
        return BarrierQuery.filter(uri.getQueryParameters()::getFirst);
    }

    private LocalDate day() {
        String day = uri.getQueryParameters().getFirst("day");
        try {
            return day == null ? LocalDate.now() : LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            throw new InvalidInput("day", "Give the day as 2010-04-08.");
        }
    }
}
