package uk.totalplace.common.tabular;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells the rows below a heading that are no lines of data. */
public final class SkippedRows {

    private static final Set<String> TOTAL_LABELS = Set.of("total", "totals", "grandtotal", "grandtotals", "overalltotal", "reporttotal", "subtotal",
            "subtotals", "sum", "totalamount");

    private final List<String> headings;
    private final int[] keyPlaces;

    public SkippedRows(FoundHeading heading) {
        this(heading, -1);
    }

    /** @param summed the place in the file, from 0, of the column that a total sums up, and so fills though it may be a key; -1 where there is none */
    public SkippedRows(FoundHeading heading, int summed) {
        headings = heading.row().cells();
        keyPlaces = heading.mapping().keyPlaces().stream().mapToInt(Integer::intValue).filter(place -> place != summed).toArray();
    }

    /** BLANK or REPEATED_HEADING; empty for a line of data. Whether a total is skipped is for the data set to say: {@link #isTotal}. */
    public Optional<SkipReason> reason(Row row) {
        int first = row.firstFilled();
        if (first < 0) {
            return Optional.of(SkipReason.BLANK);
        }
        return repeatsHeading(row, first) ? Optional.of(SkipReason.REPEATED_HEADING) : Optional.empty();
    }

    private boolean repeatsHeading(Row row, int first) {
        if (!row.cells().get(first).equalsIgnoreCase(at(headings, first))) {
            return false;
        }
        int last = Math.max(row.cells().size(), headings.size());
        return IntStream.range(first, last).allMatch(i -> at(row.cells(), i).equalsIgnoreCase(at(headings, i)))
                && IntStream.range(0, Math.min(first, headings.size())).allMatch(i -> headings.get(i).isEmpty());
    }

    private static String at(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Whether the first thing in the row is a word for a sum, and no key column holds anything beside that word. */
    public boolean isTotal(Row row) {
        int first = row.firstFilled();
        if (first < 0 || !startsLikeTotal(row.cells().get(first))) {
            return false;
        }
        for (int place : keyPlaces) {
            if (place != first && row.cell(place) != null) {
                return false;
            }
        }
        return TOTAL_LABELS.contains(HeadingNames.normalised(row.cells().get(first)));
    }

    /** Cheap, since it is asked of every row. */
    private static boolean startsLikeTotal(String text) {
        return text.length() < 30 && "tgorsTGORS".indexOf(text.charAt(0)) >= 0;
    }
}
