package uk.totalplace.common.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Which of one register's things of an organisation are meant: all of them, or those with some keys. */
public record Picked(boolean all, List<String> keys) {
    public static final Picked ALL = new Picked(true, List.of());

    public Picked {
        keys = keys == null ? List.of() : List.copyOf(keys);
    }

    public boolean has(String key) {
        return all || keys.contains(key);
    }

    public boolean isNothing() {
        return !all && keys.isEmpty();
    }

    /** To be added to a condition in SQL; its parameters are what {@link #after} adds. {@code column} is a text. */
    public String and(String column) {
        return all ? "" : keys.isEmpty() ? " and 1 = 0" : " and " + column + " in (?" + ", ?".repeat(keys.size() - 1) + ")";
    }

    public Object[] after(Object... parameters) {
        return Stream.concat(Arrays.stream(parameters), (all ? List.<String>of() : keys).stream()).toArray();
    }

    static Picked of(Collection<Picked> several) {
        return several.stream().anyMatch(Picked::all) ? ALL : new Picked(false, several.stream().flatMap(one -> one.keys().stream()).distinct().toList());
    }
}
