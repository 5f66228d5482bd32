package uk.totalplace.portal.api;

import java.math.BigDecimal;
import java.util.List;
import uk.totalplace.board.portfolio.FunnelRow;
import uk.totalplace.board.portfolio.Portfolio;
import uk.totalplace.board.portfolio.PortfolioRow;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/**
 * The ledger in sum as the API says it. Items are by theme, kind, type of value and price base; {@code totals} are over the themes and leave other bodies' money out.
 * The same seed, generator and number of draws give the same percentiles again.
 */
public record PortfolioItem(List<Row> items, List<Row> totals, List<Stage> funnel, String generator, long seed, int draws, String basis) {

    /** Intervals are given by both ends; {@code restated} of the {@code lines} were said in the prices of another year, {@code synthetic} are made up, wholly or in part; {@code elsewhere} is null for single sums, of which the reference class knows nothing. */
    public record Row(String theme, SavingKind kind, ValueType valueType, String priceBase, long lines, long restated, long synthetic, long grossLowPence, long grossHighPence, long overlapLowPence, long overlapHighPence, long comesOffLowPence, long comesOffHighPence, long netLowPence, long netHighPence,
            long correctedLowPence, long correctedHighPence, Long elsewhereLowPence, Long elsewhereHighPence, long consentedLowPence, long consentedHighPence, long cashableLocallyLowPence,
            long cashableLocallyHighPence, long blockedLowPence, long blockedHighPence, long p10Pence, long p50Pence, long p90Pence) {

        static Row of(PortfolioRow row) {
            return new Row(row.theme(), row.kindOfMoney().kind(), row.kindOfMoney().valueType(), row.kindOfMoney().priceBase(), row.lines(), row.restated(), row.synthetic(), low(row.gross()), high(row.gross()), low(row.overlapRemoved()), high(row.overlapRemoved()), low(row.comesOff()), high(row.comesOff()), low(row.net()), high(row.net()),
                    low(row.corrected()), high(row.corrected()), row.elsewhere() == null ? null : low(row.elsewhere()), row.elsewhere() == null ? null : high(row.elsewhere()), low(row.consented()), high(row.consented()), low(row.cashableLocally()), high(row.cashableLocally()),
                    low(row.blocked()), high(row.blocked()), row.simulated().p10(), row.simulated().p50(), row.simulated().p90());
        }
    }

    /** What has come at least as far as a status; {@code measured} says that it is what was measured and no estimate. Percents are of the most likely amounts, null where that is nothing. */
    public record Stage(SavingKind kind, ValueType valueType, String priceBase, boolean restated, String status, long lines, long synthetic, boolean measured, long netLowPence, long centralPence, long netHighPence, BigDecimal percentOfBefore,
            BigDecimal percentOfForecast) {

        static Stage of(FunnelRow row) {
            return new Stage(row.kindOfMoney().kind(), row.kindOfMoney().valueType(), row.kindOfMoney().priceBase(), row.kindOfMoney().restated(), row.status().name(), row.lines(), row.synthetic(), row.isMeasured(), low(row.amount()), row.central().pence(),
                    high(row.amount()), row.percentOfBefore(), row.percentOfForecast());
        }
    }

    static PortfolioItem of(Portfolio portfolio) {
        return new PortfolioItem(portfolio.rows().stream().map(Row::of).toList(), portfolio.totals().stream().map(Row::of).toList(),
                portfolio.funnel().stream().map(Stage::of).toList(), portfolio.generator(),
                portfolio.seed(), portfolio.draws(), portfolio.basis());
    }

    private static long low(MoneyRange range) {
        return range.low().pence();
    }

    private static long high(MoneyRange range) {
        return range.high().pence();
    }
}
