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
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierDesk;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.BarrierSheet;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.ClockLimits;
import uk.totalplace.barriers.register.CorrectBarrier;
import uk.totalplace.barriers.register.Hop;
import uk.totalplace.barriers.register.RaiseBarrier;
import uk.totalplace.barriers.register.ResponseType;
import uk.totalplace.barriers.register.Scope;
import uk.totalplace.barriers.register.Status;
import uk.totalplace.barriers.register.TakeStep;
import uk.totalplace.board.price.BarrierPrices;
import uk.totalplace.board.price.PricedBarriers;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.barriers.BarrierQuery;

/** The barriers: lists with the page's own filters, records, and steps of the workflow. In the table the clocks count up to the day the list is of. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class BarriersResource {
    @Inject
    private Barriers barriers;
    @Inject
    private BarrierDesk desk;
    @Inject
    private Organisations organisations;
    @Inject
    private BarrierPrices prices;
    @Context
    private UriInfo uri;

    /** A step as it is sent; {@code to} is the status it leads to. */
    public record SentStep(Status to, LocalDate on, String note, Hop escalatedTo, ResponseType response, Integer version) {
    }

    @GET
    @Path("barriers")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<BarrierItem> page(@BeanParam PageQuery query) {
        BarrierFilter filter = BarrierQuery.asked(uri.getQueryParameters()::getFirst, query.day());
        Page<BarrierRow> rows = query.of(barriers.count(filter), (first, size) -> barriers.page(filter, first, size), table(query.day()));
        PricedBarriers priced = prices.of(rows.items().stream().map(BarrierRow::ref).collect(Collectors.toSet()));
        return rows.map(row -> BarrierItem.of(row).holdingUp(priced));
    }

    @GET
    @Path("barriers/{ref}")
    public BarrierItem one(@PathParam("ref") String ref) {
        return composed(barriers.sheet(ref));
    }

    @POST
    @Path("barriers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(SentBarrier sent) {
        BarrierSheet raised = desk.raise(new RaiseBarrier(Sent.required(sent).ref(), sent.details()));
        return Response.created(uri.getAbsolutePathBuilder().path(raised.ref()).build()).entity(composed(raised)).build();
    }

    @PUT
    @Path("barriers/{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public BarrierItem correct(@PathParam("ref") String ref, SentBarrier sent) {
        if (Sent.required(sent).ref() != null && !sent.ref().equals(ref)) {
            throw new InvalidInput("ref", "The address and the record name different barriers.");
        }
        try {
            return composed(desk.correct(new CorrectBarrier(ref, sent.version(), sent.details())));
        } catch (StaleVersion stale) {
            throw inItsShape(stale, ref, sent);
        }
    }

    @POST
    @Path("barriers/{ref}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    public BarrierItem take(@PathParam("ref") String ref, SentStep sent) {
        try {
            return composed(desk.take(new TakeStep(ref, Sent.required(sent).version(), sent.to(), sent.on(), sent.note(), sent.escalatedTo(), sent.response())));
        } catch (StaleVersion stale) {
            throw inItsShape(stale, ref, sent);
        }
    }

    private StaleVersion inItsShape(StaleVersion stale, String ref, Object sent) {
        return new StaleVersion("this barrier", composed(stale.current() == null ? barriers.sheet(ref) : (BarrierSheet) stale.current()), sent);
    }

    /** With what the board's ledger says it holds up. */
    private BarrierItem composed(BarrierSheet sheet) {
        return BarrierItem.of(sheet).holdingUp(prices.of(Set.of(sheet.ref())));
    }

    private Table<BarrierRow> table(LocalDate day) {
        Names names = new Names(organisations::names);
        HeldUpColumns held = new HeldUpColumns(prices::now);
        ClockLimits limits = barriers.limits(day);
        return Table.<BarrierRow>of("Barriers").with("Reference", BarrierRow::ref).with("Barrier", BarrierRow::title).with("Because", row -> row.statement().because()).with("We cannot", row -> row.statement().weCannot())
                .with("Which blocks", row -> row.statement().whichBlocks()).with("Who can remove it", row -> (row.level().needsGovernment() ? Scope.GOVERNMENT : Scope.LOCAL).word()).with("Level", row -> row.level().word())
                .with("Category", row -> row.category().word()).with("Severity", row -> row.severity() == null ? null : row.severity().word()).with("Urgency", row -> row.remedy().urgencyWord())
                .with("Holds up, its share", row -> held.shares(row.ref())).with("Priority", row -> held.priorities(row.ref())).with("Themes", BarrierRow::themes)
                .with("Owner", row -> names.of(row.owner())).with("Owner's name", BarrierRow::ownerPerson).with("Status", row -> row.status().word()).with("Status since", row -> row.clocks().since())
                .with("Days in status", row -> row.clocks().inState(day)).with("Days too long in status", row -> limits.late(row.clocks(), day)).with("Raised on", row -> row.clocks().raisedOn()).with("Days since raised", row -> row.clocks().sinceRaised(day))
                .with("Target day", row -> row.clocks().dueOn()).with("Days overdue", row -> row.clocks().overdue(day)).with("Source", BarrierRow::source);
    }
}
