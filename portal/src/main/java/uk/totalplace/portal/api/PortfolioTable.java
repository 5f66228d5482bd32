package uk.totalplace.portal.api;

import uk.totalplace.board.ledger.Status;

/** The portfolio and its funnel as tables. */
final class PortfolioTable {
    static final Table<PortfolioItem.Row> ROWS = Table.<PortfolioItem.Row>of("Portfolio of savings").with("Theme", row -> row.theme() == null ? "all, without other bodies' money" : row.theme()).with("Kind", row -> row.kind().word())
            .with("Value", row -> row.valueType().word()).with("A year", row -> row.kind().isYearly()).with("Prices of", PortfolioItem.Row::priceBase).with("Savings", PortfolioItem.Row::lines).with("Restated savings", PortfolioItem.Row::restated)
            .with("Claimed low, £", row -> TableWords.money(row.grossLowPence())).with("Claimed high, £", row -> TableWords.money(row.grossHighPence()))
            .with("Overlap removed low, £", row -> TableWords.money(row.overlapLowPence())).with("Overlap removed high, £", row -> TableWords.money(row.overlapHighPence()))
            .with("Comes off low, £", row -> TableWords.money(row.comesOffLowPence())).with("Comes off high, £", row -> TableWords.money(row.comesOffHighPence()))
            .with("Left low, £", row -> TableWords.money(row.netLowPence())).with("Left high, £", row -> TableWords.money(row.netHighPence()))
            .with("Corrected for optimism low, £", row -> TableWords.money(row.correctedLowPence())).with("Corrected for optimism high, £", row -> TableWords.money(row.correctedHighPence()))
            .with("Came true elsewhere low, £", row -> TableWords.money(row.elsewhereLowPence())).with("Came true elsewhere high, £", row -> TableWords.money(row.elsewhereHighPence()))
            .with("Consented low, £", row -> TableWords.money(row.consentedLowPence())).with("Consented high, £", row -> TableWords.money(row.consentedHighPence()))
            .with("Held up low, £", row -> TableWords.money(row.blockedLowPence())).with("Held up high, £", row -> TableWords.money(row.blockedHighPence()))
            .with("Cashable here low, £", row -> TableWords.money(row.cashableLocallyLowPence())).with("Cashable here high, £", row -> TableWords.money(row.cashableLocallyHighPence()))
            .with("P10, £", row -> TableWords.money(row.p10Pence())).with("P50, £", row -> TableWords.money(row.p50Pence())).with("P90, £", row -> TableWords.money(row.p90Pence()))
            .with("Synthetic savings", PortfolioItem.Row::synthetic);
    static final Table<PortfolioItem.Stage> STAGES = Table.<PortfolioItem.Stage>of("From forecast to sustained").with("Kind", stage -> stage.kind().word()).with("Value", stage -> stage.valueType().word())
            .with("A year", stage -> stage.kind().isYearly()).with("Prices of", stage -> stage.measured() ? null : stage.priceBase()).with("Some restated", PortfolioItem.Stage::restated).with("At least", stage -> Status.valueOf(stage.status()).word()).with("Savings", PortfolioItem.Stage::lines)
            .with("Measured", PortfolioItem.Stage::measured).with("Low, £", stage -> TableWords.money(stage.netLowPence())).with("Most likely, £", stage -> TableWords.money(stage.centralPence()))
            .with("High, £", stage -> TableWords.money(stage.netHighPence())).with("Of the stage before, %", PortfolioItem.Stage::percentOfBefore).with("Of the forecast, %", PortfolioItem.Stage::percentOfForecast)
            .with("Synthetic savings", PortfolioItem.Stage::synthetic);

    private PortfolioTable() {
    }
}
