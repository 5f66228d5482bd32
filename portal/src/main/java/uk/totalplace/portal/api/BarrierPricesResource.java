package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import uk.totalplace.barriers.register.Urgency;
import uk.totalplace.board.portfolio.KindOfMoney;
import uk.totalplace.board.price.BarrierPrice;
import uk.totalplace.board.price.BarrierPrices;
import uk.totalplace.board.price.BestRemoval;
import uk.totalplace.board.price.Funds;
import uk.totalplace.board.price.PricedBarriers;
import uk.totalplace.board.price.Purse;
import uk.totalplace.common.Violations;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** What standing barriers hold up of the savings, kind by kind, and which to remove first. Amounts are in pence. */
@Path("barrier-prices")
@Produces(MediaType.APPLICATION_JSON)
public class BarrierPricesResource {
    private static final int BEST = 3;
    private static final Table<Item> TABLE = Table.<Item>of("What barriers cost").with("Kind", item -> item.kind().word()).with("Type of value", item -> item.valueType().word()).with("Prices of", Item::priceBase).with("Some restated", Item::restated).with("Whose money", item -> item.purse().word())
            .with("Barrier", Item::barrier).with("Title", Item::title).with("Savings", Item::lines).with("Last one before", Item::lastBefore)
            .with("Held up there at least, £", item -> TableWords.money(item.blockedLowPence())).with("Held up there at most, £", item -> TableWords.money(item.blockedHighPence()))
            .with("Released by it alone at least, £", item -> TableWords.money(item.shadowLowPence())).with("Released by it alone at most, £", item -> TableWords.money(item.shadowHighPence()))
            .with("Its fair share at least, £", item -> TableWords.money(item.shareLowPence())).with("Its fair share at most, £", item -> TableWords.money(item.shareHighPence()))
            .with("Effort, working days", Item::remedyEffortDays).with("Works, in 100", Item::remedyWorksPercent).with("Urgency", item -> item.urgency() == null ? null : item.urgency().word()).with("Priority", Item::priority);

    @Inject
    private BarrierPrices prices;

    /** A barrier's price among savings of one kind of money; what nobody said of its remedy is null. */
    public record Item(SavingKind kind, ValueType valueType, String priceBase, boolean restated, Purse purse, String barrier, String title, int lines, int lastBefore, long blockedLowPence, long blockedHighPence, long shadowLowPence, long shadowHighPence,
            long shareLowPence, long shareHighPence, Integer remedyEffortDays, Integer remedyWorksPercent, Urgency urgency, Long priority) {
        static Item of(BarrierPrice price) {
            KindOfMoney money = price.funds().kindOfMoney();
            return new Item(money.kind(), money.valueType(), money.priceBase(), money.restated(), price.funds().purse(), price.barrier(), price.title(), price.lines(), price.lastBefore(), price.blocked().low().pence(), price.blocked().high().pence(),
                    price.shadow().low().pence(), price.shadow().high().pence(), price.share().low().pence(), price.share().high().pence(), price.remedy().effortDays(), price.remedy().worksPercent(), price.remedy().urgency(), price.priority());
        }
    }

    /** The barriers to remove first among savings of one kind of money. */
    public record BestItem(SavingKind kind, ValueType valueType, String priceBase, boolean restated, Purse purse, List<String> barriers, long releasedLowPence, long releasedHighPence, long expectedLowPence, long expectedHighPence, int effortDays, List<String> unjudged) {
        static BestItem of(Funds funds, BestRemoval best) {
            return new BestItem(funds.kindOfMoney().kind(), funds.kindOfMoney().valueType(), funds.kindOfMoney().priceBase(), funds.kindOfMoney().restated(), funds.purse(), best.barriers(), best.released().low().pence(), best.released().high().pence(), best.expected().low().pence(),
                    best.expected().high().pence(), best.effortDays(), best.unjudged());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> all(@BeanParam PageQuery query) {
        return query.of(prices.now().all().stream().flatMap(list -> list.prices().stream().map(Item::of)).toList(), TABLE);
    }

    /** @param effort the working days there are; without it as many as it takes */
    @GET
    @Path("best")
    public List<BestItem> best(@QueryParam("effortDays") String effort) {
        new Violations().unless(effort == null || effort.matches("\\d{1,6}"), "effortDays", "Give a whole number of working days.").refuse();
        Integer days = effort == null ? null : Integer.valueOf(effort);
        PricedBarriers priced = prices.now();
        return priced.all().stream().map(list -> BestItem.of(list.funds(), priced.best(list.funds(), BEST, days))).toList();
    }
}
