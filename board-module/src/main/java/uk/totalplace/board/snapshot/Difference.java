package uk.totalplace.board.snapshot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.money.Money;

/** A figure as it was reported beside what it comes to today; {@code now} is null when nothing computes it any more or the caller may not see it. */
public record Difference(Figure then, Figure now) {

    /** Whether it says the same, whatever it rests on. */
    public boolean isSame() {
        return now != null && then.state() == now.state() && Objects.equals(then.lowPence(), now.lowPence()) && Objects.equals(then.centralPence(), now.centralPence())
                && Objects.equals(then.highPence(), now.highPence()) && isEqual(then.value(), now.value());
    }

    /** {@code unchanged}, {@code +£2m}, {@code low end +£2m, high end −£1m}, {@code +3}. */
    public String words() {
        if (now == null) {
            return "no longer shown";
        }
        if (isSame()) {
            return "unchanged";
        }
        if (!hasValue(then) || !hasValue(now)) {
            return hasValue(now) ? "was " + then.words() : "now " + now.words();
        }
        return then.isMoney() ? moneyWords() : signed(now.value().subtract(then.value()));
    }

    private String moneyWords() {
        String low = moved(then.lowPence(), now.lowPence());
        String high = moved(then.highPence(), now.highPence());
        if (low.equals(high)) {
            return low.isEmpty() ? "most likely " + moved(then.centralPence(), now.centralPence()) : low;
        }
        return low.isEmpty() ? "high end " + high : high.isEmpty() ? "low end " + low : "low end " + low + ", high end " + high;
    }

    /** Empty when it has not moved. */
    private static String moved(Long before, Long after) {
        if (Objects.equals(before, after)) {
            return "";
        }
        if (before == null || after == null) {
            return after == null ? "no longer said" : "now " + Money.ofPence(after).words();
        }
        return (after > before ? "+" : "−") + Money.ofPence(Math.abs(after - before)).words();
    }

    private static String signed(BigDecimal moved) {
        BigDecimal size = moved.abs().setScale(Math.min(2, Math.max(0, moved.stripTrailingZeros().scale())), RoundingMode.HALF_UP);
        return (moved.signum() > 0 ? "+" : "−") + size.toPlainString();
    }

    /** What it rests on today and did not then. */
    public List<Input> came() {
        return now == null ? List.of() : without(now.inputs(), then.inputs());
    }

    /** What it rested on then and does not today. */
    public List<Input> gone() {
        return now == null ? List.of() : without(then.inputs(), now.inputs());
    }

    /** Whether value or inputs or the way it is made have changed. */
    public boolean isExactlySame() {
        return isSame() && came().isEmpty() && gone().isEmpty() && then.formula().equals(now.formula());
    }

    private static List<Input> without(List<Input> these, List<Input> those) {
        Set<Input> other = those.stream().collect(Collectors.toSet());
        return List.copyOf(these.stream().filter(input -> !other.contains(input)).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static boolean hasValue(Figure figure) {
        return figure.state() == FigureState.VALUE || figure.state() == FigureState.PROVISIONAL;
    }

    private static boolean isEqual(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
