package uk.totalplace.portal.board;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.board.scorecard.MeasureRow;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.money.Money;

/** Amounts of one theme in one unit on one scale, and what the column leaves out. They are never summed: one may hold the other. */
public record IntervalGroup(String unit, String most, String prices, List<IntervalBar> bars, List<MeasureRow> leftOut) {

    /** @param leftOut the theme's other measures of that unit, among them those that are missing */
    static IntervalGroup of(String unit, List<MeasureRow> shown, List<MeasureRow> leftOut) {
        long most = roundedUp(shown.stream().mapToLong(IntervalGroup::size).max().orElse(0));
        List<String> bases = shown.stream().map(row -> row.detail().priceBase()).distinct().toList();
        return new IntervalGroup(unit, Money.ofPence(most).words(), bases.size() == 1 ? bases.get(0) : null, shown.stream().map(row -> IntervalBar.of(row, most)).toList(), leftOut);
    }

    /** The far end of an amount. */
    static long size(MeasureRow row) {
        return ends(row.detail()).max(Long::compare).orElse(0L);
    }

    static boolean isDrawn(MeasureRow row) {
        return row.detail().isMoney() && ends(row.detail()).findAny().isPresent();
    }

    public boolean hasSolid() {
        return bars.stream().anyMatch(IntervalBar::solid);
    }

    public boolean hasBand() {
        return bars.stream().anyMatch(IntervalBar::band);
    }

    public boolean hasStroke() {
        return bars.stream().anyMatch(bar -> !bar.solid() && !bar.band());
    }

    public String note() {
        String base = prices == null ? " They are in prices of different years." : " In " + prices + (Character.isDigit(prices.charAt(0)) ? " prices." : ".");
        String others = leftOut.isEmpty() ? "" : " It leaves out: " + leftOut.stream().map(row -> row.label() + (row.isMissing() ? " (missing)" : "")).collect(Collectors.joining("; ")) + ".";
        return "The column is not a sum: its amounts overlap or rest on each other." + base + others;
    }

    private static Stream<Long> ends(Figure figure) {
        return Stream.of(figure.lowPence(), figure.centralPence(), figure.highPence()).filter(pence -> pence != null);
    }

    private static long roundedUp(long pence) {
        return BigDecimal.valueOf(pence).round(new MathContext(2, RoundingMode.CEILING)).longValueExact();
    }
}
