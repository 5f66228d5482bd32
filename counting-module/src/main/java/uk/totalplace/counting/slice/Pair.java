package uk.totalplace.counting.slice;

import java.util.ArrayList;
import java.util.List;
import uk.totalplace.counting.dimension.Dimension;

/** Two dimensions that are summed together. Those that every sum has, such as the body and the year, need no pair. */
record Pair(Dimension one, Dimension other) {
    private static final List<Dimension> PAIRED = List.of(Dimension.COFOG, Dimension.SERVICE, Dimension.SUBJECTIVE, Dimension.THEME, Dimension.AREA, Dimension.QUALITY, Dimension.FUND, Dimension.COUNTERPART);

    static List<Pair> all() {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < PAIRED.size(); i++) {
            for (int j = i + 1; j < PAIRED.size(); j++) {
                all.add(new Pair(PAIRED.get(i), PAIRED.get(j)));
            }
        }
        return all;
    }

    /** The pair from which a table of these two can be read: with what every sum has, the one that has the fewest rows. */
    static Pair of(Dimension rows, Dimension columns) {
        if (rows.isOfEverySum() && columns.isOfEverySum()) {
            return new Pair(Dimension.THEME, Dimension.QUALITY);
        }
        if (rows.isOfEverySum() || columns.isOfEverySum()) {
            Dimension paired = rows.isOfEverySum() ? columns : rows;
            return paired == Dimension.QUALITY ? new Pair(Dimension.THEME, Dimension.QUALITY) : inOrder(paired, Dimension.QUALITY);
        }
        return inOrder(rows, columns);
    }

    private static Pair inOrder(Dimension one, Dimension other) {
        return PAIRED.indexOf(one) < PAIRED.indexOf(other) ? new Pair(one, other) : new Pair(other, one);
    }

    /** Its number in the table of sums; never another once it has been kept. */
    int number() {
        return PAIRED.indexOf(one) * 10 + PAIRED.indexOf(other);
    }

    /** The column of the sums {@code s} that holds a dimension. */
    String column(Dimension dimension) {
        return dimension.isOfEverySum() ? "s." + dimension.column() : dimension == one ? "s.one" : "s.other";
    }
}
