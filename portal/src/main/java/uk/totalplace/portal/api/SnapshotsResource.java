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
import java.time.Instant;
import java.time.ZoneOffset;
import uk.totalplace.board.snapshot.Difference;
import uk.totalplace.board.snapshot.SnapshotRow;
import uk.totalplace.board.snapshot.Snapshots;
import uk.totalplace.board.snapshot.TakeSnapshot;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.portal.api.FiguresResource.FigureItem;

/** Figures as they were reported. Taking a snapshot freezes all of them; it is never changed, only released to everybody. */
@Path("snapshots")
@Produces(MediaType.APPLICATION_JSON)
public class SnapshotsResource {
    private static final Table<SnapshotRow> TABLE = Table.<SnapshotRow>of("Snapshots").with("Reference", SnapshotRow::ref).with("Snapshot", SnapshotRow::title).with("For", SnapshotRow::purpose)
            .with("Taken at, UK time", row -> UkTime.of(row.takenAt())).with("Taken by", SnapshotRow::takenBy).with("Figures", SnapshotRow::figures).with("Released at, UK time", row -> UkTime.of(row.releasedAt())).with("SHA-256", SnapshotRow::digest);
    private static final Table<Difference> FIGURES = Table.<Difference>of("As reported").with("Figure", row -> row.then().label()).with("Key", row -> row.then().key()).with("As reported", row -> row.then().exactWords())
            .with("Unit", row -> row.then().unit()).with("Today", row -> row.now() == null ? null : row.now().exactWords()).with("Difference", Difference::words)
            .with("Synthetic", row -> TableWords.synthetic(row.then().synthetic())).with("How it was made", row -> row.then().formula());

    @Inject
    private Snapshots snapshots;
    @Context
    private UriInfo uri;

    /** What is sent to take one. */
    public record Taking(String title, String purpose) {
    }

    /** A snapshot without its figures; {@code releasedAt} is null until everybody sees it. */
    public record Item(String ref, String title, String purpose, Instant takenAt, String takenBy, int figures, String digest, Instant releasedAt) {
        static Item of(SnapshotRow row) {
            return new Item(row.ref(), row.title(), row.purpose(), row.takenAt().toInstant(ZoneOffset.UTC), row.takenBy(), row.figures(), row.digest(), row.isReleased() ? row.releasedAt().toInstant(ZoneOffset.UTC) : null);
        }
    }

    /** A figure then and now; {@code now} is null when nothing gives it any more, or the caller may not see it. */
    public record DifferenceItem(FigureItem then, FigureItem now, String difference, boolean same) {
        static DifferenceItem of(Difference row) {
            return new DifferenceItem(FigureItem.of(row.then()), row.now() == null ? null : FigureItem.of(row.now()), row.words(), row.isExactlySame());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> page(@BeanParam PageQuery query) {
        return query.of(snapshots.count(), snapshots::page, TABLE).map(Item::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(Taking sent) {
        Taking given = Sent.required(sent);
        SnapshotRow taken = snapshots.take(new TakeSnapshot(given.title(), given.purpose()));
        return Response.created(uri.getAbsolutePathBuilder().path(taken.ref()).build()).entity(Item.of(taken)).build();
    }

    @GET
    @Path("{ref}")
    public Item one(@PathParam("ref") String ref) {
        return Item.of(snapshots.withRef(ref));
    }

    @POST
    @Path("{ref}/release")
    public Item release(@PathParam("ref") String ref) {
        return Item.of(snapshots.release(ref));
    }

    @GET
    @Path("{ref}/figures")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<DifferenceItem> figures(@PathParam("ref") String ref, @BeanParam PageQuery query) {
        return query.of(snapshots.countFigures(ref), (first, size) -> snapshots.differences(ref, first, size), FIGURES).map(DifferenceItem::of);
    }

    @GET
    @Path("{ref}/figures/{key}")
    public DifferenceItem figure(@PathParam("ref") String ref, @PathParam("key") String key) {
        return DifferenceItem.of(snapshots.difference(ref, key));
    }
}
