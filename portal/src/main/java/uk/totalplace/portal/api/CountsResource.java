package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.transfer.CouncilShare;
import uk.totalplace.counting.transfer.CouncilShares;
import uk.totalplace.counting.transfer.Count;
import uk.totalplace.counting.transfer.Counts;
import uk.totalplace.counting.transfer.EliminationSide;
import uk.totalplace.counting.transfer.TransferKind;
import uk.totalplace.counting.year.ToldYear;
import uk.totalplace.counting.year.ToldYears;

/** The count of a year, body by body, before and after what they pass to one another is taken out; year by year; and what it would be if a transfer were forgotten. Amounts are in pence. */
@Path("counts")
@Produces(MediaType.APPLICATION_JSON)
public class CountsResource {
    @Inject
    private Counts counts;
    @Inject
    private CouncilShares shares;
    @Inject
    private ToldYears years;
    @Inject
    private Organisations organisations;

    /** What a body spends in all, what of that it passes to others in the count, what is taken off it so that nothing counts twice, and what stays with it; in which phase and on which basis, and whether some of it is apportioned, estimated or imputed. */
    public record Item(String year, String organisation, long grossPence, long passedPence, long takenOffPence, long ownPence, boolean synthetic, Phase phase, Basis basis, boolean estimated) {
        static Item of(Count count, Count.Body body) {
            return new Item(count.year(), body.organisation(), body.grossPence(), body.passedPence(), body.takenOffPence(), body.ownPence(), body.synthetic(), body.phase(), body.basis(), body.estimated());
        }
    }

    /** @param year such as {@code 2009/10}; without it the one that is looked at first */
    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> all(@QueryParam("year") String year, @BeanParam PageQuery query) {
        Count count = (year == null ? counts.latest() : counts.of(year)).orElseThrow(() -> new NotFound("count of " + (year == null ? "any year" : year)));
        return query.of(count.bodies().stream().map(body -> Item.of(count, body)).toList(), table());
    }

    private Table<Item> table() {
        Names names = new Names(organisations::names);
        return Table.<Item>of("The count").with("Year", Item::year).with("Body", item -> names.of(item.organisation())).with("In all, £", item -> TableWords.money(item.grossPence()))
                .with("Passes on, £", item -> TableWords.money(item.passedPence())).with("Taken off, £", item -> TableWords.money(item.takenOffPence())).with("Stays with it, £", item -> TableWords.money(item.ownPence())).with("Phase", item -> item.phase().word()).with("Basis", item -> item.basis().word())
                .with("Estimated in part", item -> item.estimated() ? "yes" : "").with("Synthetic", item -> TableWords.synthetic(item.synthetic()));
    }

    /** A year: how many bodies have a return of it, of which so many tell what is no fact, and what they come to before and after; it is {@code provisional} while outturns are still to come, so many of so many bodies having told theirs. */
    public record SeriesItem(String year, int bodies, int toldBodies, int expectedBodies, boolean provisional, long estimatedBodies, long grossPence, long eliminatedPence, long netPence, EliminationSide eliminatedAt, boolean estimate, boolean synthetic) {
        static SeriesItem of(Count count) {
            return new SeriesItem(count.year(), count.bodies().size(), count.told().told(), count.told().expected(), count.told().isProvisional(), count.estimates(), count.gross().pence(), count.eliminated().pence(), count.net().pence(), count.elimination().side(), count.estimates() > 0, count.isSynthetic());
        }
    }

    /** The count of every year of which there is a return, the earliest first. How many bodies returned says how far years can be compared. */
    @GET
    @Path("series")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<SeriesItem> series(@BeanParam PageQuery query) {
        return query.of(counts.series().stream().map(SeriesItem::of).toList(), Table.<SeriesItem>of("The count year by year").with("Year", SeriesItem::year).with("Bodies", SeriesItem::bodies).with("Told an outturn", SeriesItem::toldBodies).with("To tell one", SeriesItem::expectedBodies).with("Provisional", item -> item.provisional() ? "yes" : "").with("Of them estimated", SeriesItem::estimatedBodies)
                .with("In all, £", item -> TableWords.money(item.grossPence())).with("Taken out, £", item -> TableWords.money(item.eliminatedPence())).with("Counted once, £", item -> TableWords.money(item.netPence()))
                .with("Taken out", item -> item.eliminatedAt().word()).with("Estimated in part", item -> item.estimate() ? "yes" : "").with("Synthetic", item -> TableWords.synthetic(item.synthetic())));
    }

    /** What a body passes on as one kind, to whom, and what would be reported for the year if that were forgotten. */
    public record ForgottenItem(String year, String payer, TransferKind kind, List<String> receivers, long passedPence, long netPence, long reportedPence, boolean estimate, boolean provisional, boolean synthetic) {
        static ForgottenItem of(Count count, Count.Forgotten one) {
            return new ForgottenItem(count.year(), one.payer(), one.kind(), one.receivers(), one.passed().pence(), count.net().pence(), one.reported().pence(), count.estimates() > 0, count.told().isProvisional(), count.isSynthetic());
        }
    }

    /** What would be reported if one were forgotten, the largest first. @param year such as {@code 2009/10}; without it the one that is looked at first */
    @GET
    @Path("forgotten")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<ForgottenItem> forgotten(@QueryParam("year") String year, @BeanParam PageQuery query) {
        Count count = (year == null ? counts.latest() : counts.of(year)).orElseThrow(() -> new NotFound("count of " + (year == null ? "any year" : year)));
        Names names = new Names(organisations::names);
        return query.of(count.forgotten().stream().map(one -> ForgottenItem.of(count, one)).toList(), Table.<ForgottenItem>of("If a transfer were forgotten").with("Year", ForgottenItem::year).with("From", item -> names.of(item.payer()))
                .with("Transfer", item -> item.kind().word()).with("To", item -> item.receivers().stream().map(names::of).toList()).with("Taken out, £", item -> TableWords.money(item.passedPence()))
                .with("Counted once, £", item -> TableWords.money(item.netPence())).with("Without it, £", item -> TableWords.money(item.reportedPence())).with("Estimated in part", item -> item.estimate() ? "yes" : "")
                .with("Provisional", item -> item.provisional() ? "yes" : "").with("Synthetic", item -> TableWords.synthetic(item.synthetic())));
    }

    /** What stays with so many councils, in percent of what is counted once, and below how much they came to in Worcestershire's pilot; {@code marked} where they come to no less here. */
    public record Councils(long bodies, long pence, BigDecimal percent, BigDecimal belowPercent, boolean marked, String citation, boolean toBeVerified) {
        static Councils of(CouncilShare share) {
            return new Councils(share.bodies(), share.pence(), share.percent(), share.belowPercent(), share.isMarked(), share.citation(), share.toBeVerified());
        }
    }

    /** The sums of a year, {@code provisional} while outturns are still to come, from the bodies in {@code missing} and others that the caller may not know of; later years that are {@code coming} in; on which side transfers are taken out by which version of which parameter set; and the councils' share, null where there is none. */
    public record Sums(String year, int toldBodies, int expectedBodies, List<String> missing, boolean provisional, List<Coming> coming, long grossPence, long eliminatedPence, long netPence, EliminationSide eliminatedAt, String elimination, Councils councils, List<String> years) {
    }

    /** A year after the one that is looked at first, of which so many of so many bodies have told an outturn. */
    public record Coming(String year, int toldBodies, int expectedBodies, List<String> missing) {
        static Coming of(ToldYear year) {
            return new Coming(year.year(), year.told(), year.expected(), year.missing());
        }
    }

    @GET
    @Path("sums")
    public Sums sums(@QueryParam("year") String year) {
        Count count = (year == null ? counts.latest() : counts.of(year)).orElseThrow(() -> new NotFound("count of " + (year == null ? "any year" : year)));
        ToldYear told = count.told();
        return new Sums(count.year(), told.told(), told.expected(), told.missing(), told.isProvisional(), years.coming().stream().map(Coming::of).toList(), count.gross().pence(), count.eliminated().pence(), count.net().pence(), count.elimination().side(), count.elimination().citation(), shares.of(count).map(Councils::of).orElse(null), counts.years());
    }
}
