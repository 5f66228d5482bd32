package uk.totalplace.board.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a saving comes, year by year from its start, in percent. Of a yearly saving each year's percentage of the full saving, the last one holding
 * on; of a single sum its parts, which add up to 100. Without one all comes at once.
 */
public record Ramp(List<BigDecimal> percents) {
    public static final Ramp AT_ONCE = new Ramp(List.of());
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Ramp {
        percents = List.copyOf(percents);
    }

    /** Reads {@code 10, 30, 60}; null where it is not a list of percentages. Blank is at once. */
    public static Ramp parse(String text) {
        if (text == null || text.isBlank()) {
            return AT_ONCE;
        }
        List<BigDecimal> percents = new ArrayList<>();
        for (String part : text.strip().split("[,;/]\\s*|\\s+")) {
            String number = part.strip().replace("%", "");
            if (!number.matches("\\d{1,3}(\\.\\d{1,4})?")) {
                return null;
            }
            percents.add(new BigDecimal(number));
        }
        return new Ramp(percents);
    }

    /** The part of the full amount that comes in a year, counted from 0, between 0 and 1. */
    public BigDecimal in(int year, boolean yearly) {
        if (percents.isEmpty()) {
            return yearly || year == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        BigDecimal percent = year < percents.size() ? percents.get(year) : yearly ? percents.get(percents.size() - 1) : BigDecimal.ZERO;
        return percent.movePointLeft(2);
    }

    boolean isValid(boolean yearly) {
        boolean within = percents.stream().allMatch(percent -> percent.signum() >= 0 && percent.compareTo(WHOLE) <= 0);
        return within && (yearly || percents.isEmpty() || percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(WHOLE) == 0);
    }

    /** {@code 10, 30, 60}; empty when at once. */
    public String words() {
        return percents.stream().map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }

    static Ramp of(String stored) {
        return stored == null ? AT_ONCE : new Ramp(Stream.of(stored.split(", ")).map(BigDecimal::new).toList());
    }
}
