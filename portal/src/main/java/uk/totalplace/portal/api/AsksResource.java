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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.barriers.ask.AskFilter;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.AskSpot;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.barriers.ask.CorrectAsk;
import uk.totalplace.barriers.ask.LetterRow;
import uk.totalplace.barriers.ask.Promise;
import uk.totalplace.barriers.ask.RecordLetter;
import uk.totalplace.barriers.ask.RecordResponse;
import uk.totalplace.barriers.ask.SubmitAsk;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.board.price.BarrierPrices;
import uk.totalplace.board.price.PricedBarriers;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.portal.barriers.AskQuery;
import uk.totalplace.portal.barriers.AskWords;

/** The asks to government: lists with the page's own filters, records, responses and letters. Waiting counts to the day the list is of. */
@Path("asks")
@Produces(MediaType.APPLICATION_JSON)
public class AsksResource {
    @Inject
    private Asks asks;
    @Inject
    private AskWords words;
    @Inject
    private BarrierPrices prices;
    @Context
    private UriInfo uri;

    /** A letter, call or meeting as it is sent. */
    public record SentLetter(LocalDate on, String from, String to, String said) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<AskItem> page(@BeanParam PageQuery query) {
        AskFilter filter = AskQuery.filter(uri.getQueryParameters()::getFirst, query.day());
        Page<AskRow> rows = query.of(asks.count(filter), (first, size) -> asks.page(filter, first, size), table(query.day()));
        PricedBarriers priced = prices.of(rows.items().stream().flatMap(row -> row.barriers().stream()).collect(Collectors.toSet()));
        return rows.map(row -> AskItem.of(row, priced));
    }

    private Table<AskRow> table(LocalDate day) {
        HeldUpColumns held = new HeldUpColumns(prices::now);
        return Table.<AskRow>of("Asks to government").with("Reference", AskRow::ref).with("Ask", AskRow::text).with("Instrument", row -> row.instrument() == null ? null : row.instrument().word())
                .with("Statute", AskRow::statute).with("Department", AskRow::department).with("Minister", AskRow::minister).with("Submitted", AskRow::submittedOn).with("Response due", AskRow::responseDueOn)
                .with("State", row -> row.state(day).word()).with("Response", row -> row.isAnswered(day) ? row.response() : null).with("Responded", row -> row.isAnswered(day) ? row.respondedOn() : null)
                .with("Days waiting", row -> row.waiting(day)).with("Days overdue", row -> row.overdue(day)).with("Barriers", AskRow::barriers).with("Holds up", row -> held.together(row.barriers())).with("Evidence", AskRow::evidence).with("Source", AskRow::source)
                .with("Promise", row -> promise(row, Promise::words)).with("Promised by", row -> promise(row, Promise::by)).with("Promised on", row -> promise(row, Promise::on))
                .with("Promised in", row -> promise(row, Promise::in)).with("Counterpart", row -> promise(row, promise -> words.counterpart(row))).with("Next step", row -> promise(row, Promise::nextStep))
                .with("State of the promise", row -> promise(row, promise -> promise.state().word()));
    }

    private static Object promise(AskRow row, Function<Promise, Object> said) {
        return row.promise() == null ? null : said.apply(row.promise());
    }

    /** How many lie with each department by each means. */
    @GET
    @Path("by-department")
    public List<AskSpot> byDepartment(@QueryParam("asAt") String asAt) {
        return asks.spots(AskedDay.orToday("asAt", asAt));
    }

    /** What the barriers of all asks to one department hold up together; its name is null for the asks that name none. */
    public record DepartmentItem(String department, List<String> barriers, List<HeldUpItem> heldUp) {
    }

    /** Department by department; no amount is in two kinds of money, but barriers of two departments may hold up the same. */
    @GET
    @Path("held-up-by-department")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<DepartmentItem> heldUpByDepartment(@BeanParam PageQuery query) {
        Map<String, Set<String>> departments = asks.barriersByDepartment();
        PricedBarriers priced = prices.of(departments.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        HeldUpColumns held = new HeldUpColumns(() -> priced);
        return query.of(departments.entrySet().stream().map(one -> new DepartmentItem(one.getKey().equals(AskFilter.NOT_SAID) ? null : one.getKey(), List.copyOf(one.getValue()), HeldUpItem.of(priced.together(one.getValue())))).toList(),
                Table.<DepartmentItem>of("What asks hold up, by department").with("Department", DepartmentItem::department).with("Barriers", DepartmentItem::barriers).with("Holds up", row -> held.together(row.barriers())));
    }

    @GET
    @Path("{ref}")
    public AskItem one(@PathParam("ref") String ref) {
        AskRow ask = asks.withRef(ref);
        return AskItem.of(ask, prices.of(ask.barriers()));
    }

    @GET
    @Path("{ref}/history")
    public List<AuditRow> history(@PathParam("ref") String ref) {
        return asks.history(ref);
    }

    @GET
    @Path("{ref}/letters")
    public Page<LetterRow> letters(@PathParam("ref") String ref, @BeanParam PageQuery query) {
        asks.withRef(ref);
        return query.of(asks.countLetters(ref), (first, size) -> asks.letters(ref, first, size));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(SentAsk sent) {
        AskRow submitted = asks.submit(new SubmitAsk(Sent.required(sent).ref(), sent.details(), sent.answer()));
        return Response.created(uri.getAbsolutePathBuilder().path(submitted.ref()).build()).entity(submitted).build();
    }

    /** Says anew what is asked. The answer is not corrected here: it has its own resource. */
    @PUT
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public AskRow correct(@PathParam("ref") String ref, SentAsk sent) {
        if (Sent.required(sent).ref() != null && !sent.ref().equals(ref)) {
            throw new InvalidInput("ref", "The address and the record name different asks.");
        }
        try {
            return asks.correct(new CorrectAsk(ref, sent.version(), sent.details()));
        } catch (StaleVersion stale) {
            throw inItsShape(stale, ref, sent);
        }
    }

    @POST
    @Path("{ref}/responses")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response respond(@PathParam("ref") String ref, SentAsk sent) {
        try {
            return Sent.kept(asks.respond(new RecordResponse(ref, Sent.required(sent).version(), sent.answer())));
        } catch (StaleVersion stale) {
            throw inItsShape(stale, ref, sent);
        }
    }

    @POST
    @Path("{ref}/letters")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("ref") String ref, SentLetter sent) {
        return Sent.kept(asks.write(new RecordLetter(ref, Sent.required(sent).on(), sent.from(), sent.to(), sent.said())));
    }

    private StaleVersion inItsShape(StaleVersion stale, String ref, SentAsk sent) {
        return new StaleVersion("this ask", stale.current() == null ? asks.withRef(ref) : stale.current(), sent);
    }
}
