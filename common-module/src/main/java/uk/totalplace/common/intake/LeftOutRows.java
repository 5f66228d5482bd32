package uk.totalplace.common.intake;

import java.util.Optional;
import java.util.stream.Collectors;
import uk.totalplace.common.tabular.FoundHeading;
import uk.totalplace.common.tabular.Row;
import uk.totalplace.common.tabular.SkipReason;
import uk.totalplace.common.tabular.SkippedRows;

/** Says of the rows below a heading, asked of each in order, which are no lines of data and why. */
final class LeftOutRows {
    private static final int LONGEST = 120;

    private final SkippedRows skipped;
    private final TotalRows totals;

    /** @param summed where what a total sums up stands in a row, from 0; -1 where nothing is summed */
    LeftOutRows(FoundHeading heading, int summed) {
        skipped = new SkippedRows(heading, summed);
        totals = new TotalRows(summed, heading.mapping().keyPlaces());
    }

    Optional<String> reason(Row row) {
        Optional<SkipReason> reason = skipped.reason(row);
        if (reason.isPresent()) {
            return Optional.of(reason.get() == SkipReason.BLANK ? "A blank row." : "The headings again.");
        }
        if (skipped.isTotal(row)) {
            totals.beginAnew();
            return Optional.of("A total of other lines: “%s”.".formatted(shortly(row)));
        }
        return totals.reason(row);
    }

    /** Of a row above the heading. */
    static String above(Row row) {
        return row.isBlank() ? "A blank row above the headings." : "A title above the headings: “%s”.".formatted(shortly(row));
    }

    private static String shortly(Row row) {
        String text = row.cells().stream().filter(cell -> !cell.isEmpty()).limit(3).collect(Collectors.joining(", "));
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
