package uk.totalplace.portal.counting;

import java.util.ArrayList;
import java.util.List;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.slice.Slice;

/** The largest values of a dimension, and the rest as one. */
final class Largest {
    /** The value of what stands for the rest. */
    static final String OTHERS = "others";

    private Largest() {
    }

    /** All of them where only one would be left over, or where they are never added up. */
    static List<Slice.Total> of(List<Slice.Total> all, int most, Dimension dimension) {
        if (all.size() <= most + 1 || !dimension.isAdded()) {
            return all;
        }
        List<Slice.Total> some = new ArrayList<>(all.subList(0, most));
        some.add(new Slice.Total(OTHERS, all.subList(most, all.size()).stream().mapToLong(Slice.Total::pence).sum()));
        return some;
    }

    static String word(SliceView view, Dimension dimension, String value) {
        return value.equals(OTHERS) ? "Others" : view.word(dimension, value);
    }
}
