package uk.totalplace.common.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.tabular.Row;

/**
 * Tells a row that sums up the lines above it although no word says so: its amount is what all of them, or all since the last such row, come to, no key is filled, and whatever else
 * is filled are numbers, as a closing row has that sums up tax or gross amounts too. An amount of which this is not so is left to the data set, which will miss the rest of it.
 */
final class TotalRows {
    private static final BigDecimal A_PENNY = new BigDecimal("0.01");

    private final int place;
    private final int[] keys;
    private BigDecimal all = BigDecimal.ZERO;
    private BigDecimal upToLast = BigDecimal.ZERO;
    private long lines;
    private long linesUpToLast;
    private Row line;

    /**
     * @param place where the amount stands in a row, from 0; -1 where there is none to sum up
     * @param keys  where that stands without which a line is none
     */
    TotalRows(int place, List<Integer> keys) {
        this.place = place;
        this.keys = keys.stream().mapToInt(Integer::intValue).filter(key -> key != place).toArray();
    }

    /** Called for each row of the file in order: says of a total what it sums up, and counts every other row in. */
    Optional<String> reason(Row row) {
        if (place < 0 || row.cell(place) == null) {
            return Optional.empty();
        }
        BigDecimal amount = read(row.cell(place));
        if (amount == null) {
            return Optional.empty();
        }
        if (lines > 0 && !hasKey(row) && (sumsUp(row, amount, all, lines) || sumsUp(row, amount, all.subtract(upToLast), lines - linesUpToLast))) {
            beginAnew();
            return Optional.of("An amount that is no line, %s: the sum of the lines above, though nothing says so.".formatted(row.cell(place)));
        }
        lines++;
        all = all.add(amount);
        line = row;
        return Optional.empty();
    }

    /** A labelled total begins a new stretch, too. */
    void beginAnew() {
        upToLast = all;
        linesUpToLast = lines;
    }

    private boolean hasKey(Row row) {
        for (int key : keys) {
            if (row.cell(key) != null) {
                return true;
            }
        }
        return false;
    }

    /** Of several lines the amount is not the sum by chance, so any numbers may stand beside it; of a single one only those that this line has too. */
    private boolean sumsUp(Row row, BigDecimal amount, BigDecimal sum, long summed) {
        return isNear(amount, sum) && hasOnlyNumbers(row) && (summed > 1 || repeatsLine(row));
    }

    private boolean hasOnlyNumbers(Row row) {
        return row.cells().stream().allMatch(cell -> cell.isEmpty() || read(cell) != null);
    }

    private boolean repeatsLine(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            BigDecimal number = i == place || row.cell(i) == null ? null : read(row.cell(i));
            BigDecimal above = number == null || line.cell(i) == null ? null : read(line.cell(i));
            if (number != null && (above == null || !isNear(number, above))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(BigDecimal amount, BigDecimal sum) {
        return amount.subtract(sum).abs().compareTo(A_PENNY) <= 0;
    }

    private static BigDecimal read(String cell) {
        try {
            return Written.number(cell).value();
        } catch (InvalidInput unreadable) {
            return null;
        }
    }
}
