package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import uk.totalplace.board.price.BarrierPrice;
import uk.totalplace.board.price.BarrierPrices;
import uk.totalplace.board.price.BestRemoval;
import uk.totalplace.board.price.PriceList;
import uk.totalplace.board.price.Purse;
import uk.totalplace.common.Violations;
import uk.totalplace.common.saving.SavingKind;

/** What standing barriers hold up of the savings, kind by kind, and which to remove first. Amounts are in pence. */
@Path("barrier-prices")
@Produces(MediaType.APPLICATION_JSON)
public class BarrierPricesResource {
    private static final int BEST = 3;
    private static final Table<Item> TABLE = Table.<Item>of("What barriers cost").with("Kind", item -> item.kind().word()).with("Whose money", item -> item.purse().word()).with("Barrier", Item::barrier)
            .with("Title", Item::title).with("Savings", Item::lines).with("Last one before", Item::lastBefore).with("Held up there, £", item -> TableWords.money(item.blockedPence()))
            .with("Released by it alone, £", item -> TableWords.money(item.shadowPence())).with("Its fair share, £", item -> TableWords.money(item.sharePence())).with("Effort, working days", Item::remedyEffortDays)
            .with("Works, in 100", Item::remedyWorksPercent);

    @Inject
    private BarrierPrices prices;

    /** A barrier's price among savings of one kind and purse; what nobody said of its remedy is null. */
    public record Item(SavingKind kind, Purse purse, String barrier, String title, int lines, int lastBefore, long blockedPence, long shadowPence, long sharePence, Integer remedyEffortDays, Integer remedyWorksPercent) {
        static Item of(PriceList list, BarrierPrice price) {
            return new Item(list.kind(), list.purse(), price.barrier(), price.title(), price.lines(), price.lastBefore(), price.blockedPence(), price.shadowPence(), price.sharePence(), price.remedy().effortDays(),
                    price.remedy().worksPercent());
        }
    }

    /** The barriers to remove first among savings of one kind and purse. */
    public record BestItem(SavingKind kind, Purse purse, List<String> barriers, long releasedPence, long expectedPence, int effortDays, List<String> unjudged) {
        static BestItem of(PriceList list, BestRemoval best) {
            return new BestItem(list.kind(), list.purse(), best.barriers(), best.releasedPence(), best.expectedPence(), best.effortDays(), best.unjudged());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> all(@BeanParam PageQuery query) {
        return query.of(prices.all().stream().flatMap(list -> list.prices().stream().map(price -> Item.of(list, price))).toList(), TABLE);
    }

    /** @param effort the working days there are; without it as many as it takes */
    @GET
    @Path("best")
    public List<BestItem> best(@QueryParam("effortDays") String effort) {
        new Violations().unless(effort == null || effort.matches("\\d{1,6}"), "effortDays", "Give a whole number of working days.").refuse();
        Integer days = effort == null ? null : Integer.valueOf(effort);
        return prices.all().stream().map(list -> BestItem.of(list, prices.best(list.kind(), list.purse(), BEST, days))).toList();
    }
}
