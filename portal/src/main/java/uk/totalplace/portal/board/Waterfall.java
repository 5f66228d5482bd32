package uk.totalplace.portal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.totalplace.board.deduction.DeductionRow;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;

/** From gross to net, one step after the other, drawn on a scale of 400 units from nothing to the highest gross. */
public record Waterfall(List<Step> steps, String most) {
    private static final double SCALE = 400;

    /** What comes off in a step (null for the gross, as its {@code id}) and the interval that is left after it; {@code x} to {@code width} is its uncertain part, {@code edges} its ends. */
    public record Step(Long id, String title, MoneyRange off, MoneyRange left, String source, boolean synthetic, String x, String width, String edges) {

        public String spoken() {
            return title + ": " + left.words() + " left";
        }
    }

    static Waterfall of(MoneyRange gross, List<DeductionRow> deductions) {
        List<Step> steps = new ArrayList<>();
        MoneyRange left = gross;
        steps.add(step(null, "Gross", null, left, null, false, gross.high()));
        for (DeductionRow row : deductions) {
            left = left.less(row.range());
            steps.add(step(row.id(), row.title(), row.range(), left, row.source(), row.synthetic(), gross.high()));
        }
        return new Waterfall(steps, gross.high().words());
    }

    private static Step step(Long id, String title, MoneyRange off, MoneyRange left, String source, boolean synthetic, Money most) {
        double low = at(left.low(), most);
        double high = at(left.high(), most);
        return new Step(id, title, off, left, source, synthetic, number(low), number(Math.max(1, high - low)), edge(low) + edge(high));
    }

    private static double at(Money amount, Money most) {
        return most.pence() <= 0 ? 0 : Math.max(0, Math.min(SCALE, SCALE * amount.pence() / most.pence()));
    }

    private static String edge(double at) {
        return "M" + number(Math.max(1, Math.min(SCALE - 1, at))) + " 3V15";
    }

    private static String number(double size) {
        return String.format(Locale.ROOT, "%.1f", size);
    }
}
