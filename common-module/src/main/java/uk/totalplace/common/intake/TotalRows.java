package uk.totalplace.common.intake;

import java.math.BigDecimal;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.tabular.Row;

/**
 * Tells a row that sums up the lines above it although no word says so: its amount is all that is filled, and it is what all of them, or all since the
 * last such row, come to. An amount that stands alone and is no such sum is left to the data set, which will miss the rest of it.
 */
final class TotalRows {
    private static final BigDecimal A_PENNY = new BigDecimal("0.01");

    private final int place;
    private BigDecimal all = BigDecimal.ZERO;
    private BigDecimal upToLast = BigDecimal.ZERO;
    private long lines;

    /** @param place where the amount stands in a row, from 0; -1 where there is none to sum up */
    TotalRows(int place) {
        this.place = place;
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
        if (lines > 0 && standsAlone(row) && (isNear(amount, all) || isNear(amount, all.subtract(upToLast)))) {
            upToLast = all;
            return Optional.of("An amount without anything beside it, %s: the sum of the lines above, though nothing says so.".formatted(row.cell(place)));
        }
        lines++;
        all = all.add(amount);
        return Optional.empty();
    }

    /** A labelled total begins a new stretch, too. */
    void beginAnew() {
        upToLast = all;
    }

    private boolean standsAlone(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != place && !row.cells().get(i).isEmpty()) {
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
