package uk.totalplace.portal.counting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.slice.Slice;
import uk.totalplace.counting.slice.SliceQuery;

/** The rows of a slice as rectangles; the largest, and the rest as one. */
final class SliceDrawing {
    private static final int MOST_TILES = 14;

    private SliceDrawing() {
    }

    /** One for each width of page; none where rows are not parts of a whole. */
    static List<Treemap> of(Slice slice, SliceView view) {
        SliceQuery query = slice.query();
        if (!query.rows().isAdded() || !query.columns().isAdded() || query.measure() == SliceQuery.Measure.NET) {
            return List.of();
        }
        List<Treemap.Part> parts = Largest.of(slice.rows(), MOST_TILES, query.rows()).stream().sorted(Comparator.comparingLong(Slice.Total::pence).reversed())
                .map(row -> new Treemap.Part(Largest.word(view, query.rows(), row.value()), Money.ofPence(row.pence()).words(), row.pence())).toList();
        return Stream.of(Treemap.Form.values()).map(form -> Treemap.of(parts, form)).toList();
    }
}
