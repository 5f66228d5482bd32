package uk.totalplace.common.database;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of a long list by several columns, all in one direction, and what comes after a row of it. A list that is read on from the last row that was read costs the same on every page, where an offset skips over
 * all that lies before. The columns hold no nulls, and together they tell any two rows apart.
 */
public final class Keyset {
    private final List<Key> keys;

    private record Key(String column, String type) {
    }

    private Keyset(List<Key> keys) {
        this.keys = keys;
    }

    /** @param type what the database takes the column's value for, such as {@code bigint} */
    public static Keyset by(String column, String type) {
        return new Keyset(List.of(new Key(column, type)));
    }

    /** The same, and where rows have that in common by another column. */
    public Keyset then(String column, String type) {
        return new Keyset(Stream.concat(keys.stream(), Stream.of(new Key(column, type))).toList());
    }

    /** The columns for {@code order by}. */
    public String order(boolean descending) {
        return keys.stream().map(key -> key.column() + (descending ? " desc" : "")).collect(Collectors.joining(", "));
    }

    /** True of the rows that come after one in this order; its parameters are that row's values of the columns. */
    public String after(boolean descending) {
        return "(%s) %s (%s)".formatted(keys.stream().map(Key::column).collect(Collectors.joining(", ")), descending ? "<" : ">", keys.stream().map(key -> "cast(? as " + key.type() + ")").collect(Collectors.joining(", ")));
    }
}
