package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import uk.totalplace.board.portfolio.Assumption;
import uk.totalplace.board.portfolio.Assumptions;
import uk.totalplace.board.portfolio.Tornado;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** The weakest assumptions behind each total of savings. Amounts are in pence; {@code ?asAt=} is the day whose parameters apply. */
@Path("savings/assumptions")
@Produces(MediaType.APPLICATION_JSON)
public class AssumptionsResource {
    private static final Table<Item> TABLE = Table.<Item>of("Weakest assumptions").with("Kind", item -> item.kind().word()).with("Value", item -> item.valueType().word()).with("Prices of", Item::priceBase).with("Saving", Item::saving).with("Title", Item::title)
            .with("Assumption", item -> item.matter().word()).with("Its low end, £", item -> TableWords.money(item.lowPence())).with("Its high end, £", item -> TableWords.money(item.highPence()))
            .with("Total from, £", item -> TableWords.money(item.totalLowPence())).with("Total to, £", item -> TableWords.money(item.totalHighPence())).with("Total as expected, £", item -> TableWords.money(item.expectedPence()))
            .with("Of the spread, %", Item::spreadPercent).with("Evidence grade", Item::grade).with("Enough to pay, %", Item::enoughPercent)
            .with("Restated", Item::restated).with("Synthetic", item -> TableWords.synthetic(item.synthetic()));

    @Inject
    private Assumptions assumptions;

    /** An assumption, its own range, and what becomes of the total when only it moves; {@code enoughPercent} is null where the saving costs nothing. */
    public record Item(SavingKind kind, ValueType valueType, String priceBase, long expectedPence, String saving, String title, Assumption.Matter matter, long lowPence, long highPence, long totalLowPence, long totalHighPence,
            BigDecimal spreadPercent, int grade, BigDecimal enoughPercent, boolean restated, boolean synthetic) {
        static Item of(Tornado tornado, Assumption one) {
            return new Item(tornado.kindOfMoney().kind(), tornado.kindOfMoney().valueType(), tornado.kindOfMoney().priceBase(), tornado.expectedPence(), one.saving(), one.title(), one.matter(), one.said().low().pence(), one.said().high().pence(),
                    one.total().low().pence(), one.total().high().pence(), one.spreadPercent(), one.grade(), one.enoughPercent(), one.restated(), one.synthetic());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> all(@BeanParam PageQuery query) {
        return query.of(assumptions.weakest(query.day()).stream().flatMap(tornado -> tornado.weakest().stream().map(one -> Item.of(tornado, one))).toList(), TABLE);
    }
}
