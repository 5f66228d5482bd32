package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import uk.totalplace.board.portfolio.Agencies;
import uk.totalplace.board.portfolio.AgencyRow;
import uk.totalplace.common.Violations;
import uk.totalplace.common.organisation.Organisations;

/** Costs and benefits of the savings by body, and what each would keep. Present values in pence; {@code ?asAt=} is the day whose parameters apply. */
@Path("savings/agencies")
@Produces(MediaType.APPLICATION_JSON)
public class AgenciesResource {
    @Inject
    private Agencies agencies;
    @Inject
    private Organisations organisations;

    /** A body; {@code organisation} is null for what nobody is named for. */
    public record Item(String organisation, String priceBase, boolean restated, long benefitsLowPence, long benefitsHighPence, long costsPence, long netLowPence, long netHighPence, BigDecimal sharePercent, long afterLowPence, long afterHighPence, boolean worseOff, boolean synthetic) {
        static Item of(AgencyRow row) {
            return new Item(row.organisation(), row.priceBase(), row.restated(), row.benefits().low().pence(), row.benefits().high().pence(), row.costsPence(), row.net().low().pence(), row.net().high().pence(), row.sharePercent(),
                    row.after().low().pence(), row.after().high().pence(), row.isWorseOff(), row.synthetic());
        }
    }

    /** @param weight of what each pays, in 100; the parameters' own without it */
    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> all(@QueryParam("weight") String weight, @BeanParam PageQuery query) {
        new Violations().unless(weight == null || weight.matches("\\d{1,3}"), "weight", "Give a weight from 0 to 100.").refuse();
        return query.of(agencies.all(weight == null ? null : new BigDecimal(weight).movePointLeft(2), query.day()).rows().stream().map(Item::of).toList(), table());
    }

    private Table<Item> table() {
        Names names = new Names(organisations::names);
        return Table.<Item>of("Who pays, who gains").with("Body", item -> item.organisation() == null ? "Nobody named" : names.of(item.organisation())).with("Code", Item::organisation)
                .with("Prices of", Item::priceBase).with("Some restated", Item::restated).with("Gains from, £", item -> TableWords.money(item.benefitsLowPence())).with("Gains to, £", item -> TableWords.money(item.benefitsHighPence())).with("Pays, £", item -> TableWords.money(item.costsPence()))
                .with("Has from, £", item -> TableWords.money(item.netLowPence())).with("Has to, £", item -> TableWords.money(item.netHighPence())).with("Would keep, %", Item::sharePercent)
                .with("Has once shared from, £", item -> TableWords.money(item.afterLowPence())).with("Has once shared to, £", item -> TableWords.money(item.afterHighPence())).with("Synthetic", item -> TableWords.synthetic(item.synthetic()));
    }
}
