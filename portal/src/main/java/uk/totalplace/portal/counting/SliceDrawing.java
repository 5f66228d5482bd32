package uk.totalplace.portal.counting;

import java.util.Comparator;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.slice.Slice;
import uk.totalplace.counting.slice.SliceQuery;

/** The rows of a slice as rectangles; the largest, and the rest as one. */
final class SliceDrawing {
    private static final int MOST_TILES = 14;

    private SliceDrawing() {
    }

    /** Null where rows are not parts of a whole. */
    static Treemap of(Slice slice, SliceView view) {
        SliceQuery query = slice.query();
        if (!query.rows().isAdded() || !query.columns().isAdded() || query.measure() == SliceQuery.Measure.NET) {
            return null;
        }
        return Treemap.of(Largest.of(slice.rows(), MOST_TILES, query.rows()).stream().sorted(Comparator.comparingLong(Slice.Total::pence).reversed())
                .map(row -> new Treemap.Part(Largest.word(view, query.rows(), row.value()), Money.ofPence(row.pence()).words(), row.pence())).toList());
    }
}
