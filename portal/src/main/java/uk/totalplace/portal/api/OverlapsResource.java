package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.math.BigDecimal;
import java.util.List;
import uk.totalplace.board.ledger.CorrectOverlap;
import uk.totalplace.board.ledger.FormOverlap;
import uk.totalplace.board.ledger.OverlapDesk;
import uk.totalplace.board.ledger.OverlapDetails;
import uk.totalplace.board.ledger.OverlapSheet;
import uk.totalplace.board.ledger.Overlaps;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap;
import uk.totalplace.common.StaleVersion;

/** Groups of savings that draw on the same money. */
@Path("overlaps")
@Produces(MediaType.APPLICATION_JSON)
public class OverlapsResource {
    @Inject
    private Overlaps overlaps;
    @Inject
    private OverlapDesk desk;
    @Context
    private UriInfo uri;

    /** A saving in the group; {@code stakePercent} without a word is the whole of it. */
    public record Member(String saving, BigDecimal stakePercent, BigDecimal sharePercent, Boolean kept) {
    }

    /** A group as it is sent and answered. */
    public record Item(String ref, String title, Method method, String baseline, String note, List<Member> members, Boolean synthetic, Integer version) {

        static Item of(OverlapSheet sheet) {
            OverlapDetails d = sheet.details();
            return new Item(sheet.ref(), d.title(), d.method(), d.baseline(), d.note(),
                    d.members().stream().map(member -> new Member(member.claim(), member.stakePercent(), member.sharePercent(), member.kept())).toList(), d.synthetic(), sheet.version());
        }

        OverlapDetails details() {
            return new OverlapDetails(title, method, baseline, note, members == null ? List.of() : members.stream().map(member -> new Overlap.Member(member.saving(),
                    member.stakePercent() == null ? BigDecimal.valueOf(100) : member.stakePercent(), member.sharePercent(), Boolean.TRUE.equals(member.kept()))).toList(), Boolean.TRUE.equals(synthetic));
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> page(@BeanParam PageQuery query) {
        return query.of(overlaps.count(), overlaps::page, table()).map(Item::of);
    }

    private static Table<OverlapSheet> table() {
        return Table.<OverlapSheet>of("Overlaps").with("Reference", OverlapSheet::ref).with("What they have in common", row -> row.details().title()).with("How they are settled", row -> row.details().method().word())
                .with("Baseline", row -> row.details().baseline()).with("Savings", row -> row.details().members().stream().map(Overlap.Member::claim).toList()).with("Note", row -> row.details().note()).with("Synthetic", row -> TableWords.synthetic(row.details().synthetic()));
    }

    @GET
    @Path("{ref}")
    public Item one(@PathParam("ref") String ref) {
        return Item.of(overlaps.sheet(ref));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response form(Item sent) {
        OverlapSheet formed = desk.form(new FormOverlap(Sent.required(sent).ref(), sent.details()));
        return Response.created(uri.getAbsolutePathBuilder().path(formed.ref()).build()).entity(Item.of(formed)).build();
    }

    @PUT
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Item correct(@PathParam("ref") String ref, Item sent) {
        try {
            return Item.of(desk.correct(new CorrectOverlap(ref, Sent.required(sent).version(), sent.details())));
        } catch (StaleVersion stale) {
            throw new StaleVersion("this overlap", Item.of(stale.current() == null ? overlaps.sheet(ref) : (OverlapSheet) stale.current()), sent);
        }
    }

    /** {@code ?version=} is that of the record the caller opened. */
    @DELETE
    @Path("{ref}")
    public void dissolve(@PathParam("ref") String ref, @QueryParam("version") Integer version) {
        desk.dissolve(ref, version);
    }
}
