package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import uk.totalplace.board.realisation.Realisation;
import uk.totalplace.board.realisation.RealisationRow;
import uk.totalplace.board.realisation.RealisationRow.Side;
import uk.totalplace.board.realisation.Realisations;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** What has come true of what was forecast, by theme and by partner. */
@Path("realisation-rates")
@Produces(MediaType.APPLICATION_JSON)
public class RealisationRatesResource {
    @Inject
    private Realisations realisations;
    @Inject
    private Organisations organisations;

    /**
     * What was measured against what was forecast for the days that have passed. {@code theme} or {@code organisation} says whose it is, the other is null. Rates are percent of the highest and of the lowest forecast, null where
     * that is nothing; {@code referencePercent} is what came true of a like forecast elsewhere.
     */
    public record Item(String theme, String organisation, SavingKind kind, ValueType valueType, String priceBase, boolean thirdParty, int savings, int measuredSavings, long forecastLowPence, long forecastHighPence, long measuredPence,
            BigDecimal rateLowPercent, BigDecimal rateHighPercent, BigDecimal referencePercent) {
        static Item of(RealisationRow row, BigDecimal reference) {
            return new Item(row.side() == Side.THEME ? row.code() : null, row.side() == Side.PARTNER ? row.code() : null, row.kind(), row.valueType(), row.priceBase(), row.others(), row.lines(), row.measuredLines(), row.forecast().low().pence(),
                    row.forecast().high().pence(), row.measuredPence(), row.lowestPercent(), row.highestPercent(), reference);
        }
    }

    /** {@code ?asAt=} is the day up to which it is counted, today without it. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> page(@BeanParam PageQuery query) {
        Realisation realisation = realisations.on(query.day());
        List<Item> items = realisation.rows().stream().map(row -> Item.of(row, realisation.reference().percent())).toList();
        return query.of(items, table());
    }

    private Table<Item> table() {
        Names names = new Names(organisations::names);
        return Table.<Item>of("Realisation rates").with("Theme", Item::theme).with("Partner", item -> names.of(item.organisation())).with("Kind", item -> item.kind().word()).with("Value", item -> item.valueType().word())
                .with("Forecast in prices of", Item::priceBase).with("Another body's money", Item::thirdParty).with("Savings due", Item::savings).with("Savings measured", Item::measuredSavings).with("Forecast low, £", item -> TableWords.money(item.forecastLowPence()))
                .with("Forecast high, £", item -> TableWords.money(item.forecastHighPence())).with("Measured, £", item -> TableWords.money(item.measuredPence())).with("Came true at least, %", Item::rateLowPercent)
                .with("Came true at most, %", Item::rateHighPercent).with("Came true elsewhere, %", Item::referencePercent);
    }
}
