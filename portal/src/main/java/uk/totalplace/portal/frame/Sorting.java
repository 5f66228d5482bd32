package uk.totalplace.portal.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Violations;
import uk.totalplace.common.search.SortBy;

/** The order that a list is asked for in, as it stands in an address: {@code netPence,desc}, a field as the API's answers call it, or as the pages do, in capitals. */
public final class Sorting {
    private Sorting() {
    }

    /**
     * Null when nothing is asked for.
     *
     * @throws uk.totalplace.common.InvalidInput when it names nothing that the list can be sorted by, or no direction
     */
    public static <E extends Enum<E>> SortBy<E> asked(String sort, Class<E> fields) {
        if (sort == null || sort.isBlank()) {
            return null;
        }
        String[] parts = sort.split(",", 2);
        E field = named(parts[0], fields);
        String way = parts.length == 1 ? "asc" : parts[1].strip();
        new Violations()
                .unless(field != null, "sort", "This list does not sort by “%s”, but by %s.".formatted(parts[0].strip(), Arrays.stream(fields.getEnumConstants()).map(Sorting::name).collect(Collectors.joining(", "))))
                .unless(way.matches("(?i)asc|desc"), "sort", "A list is sorted asc or desc, not “" + way + "”.")
                .refuse();
        return new SortBy<>(field, way.equalsIgnoreCase("desc"));
    }

    /** The same for a page, which shows what it can of an address that was typed: what cannot be understood asks for nothing. */
    public static <E extends Enum<E>> SortBy<E> read(String sort, Class<E> fields) {
        try {
            return asked(sort, fields);
        } catch (InvalidInput unreadable) {
            return null;
        }
    }

    /** Null for what none is called. */
    public static <E extends Enum<E>> E named(String text, Class<E> fields) {
        String name = text.strip().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        E field = QueryText.choice(name, fields);
        return field == null ? QueryText.choice(name + "_PENCE", fields) : field;
    }

    /** As the answers call it: {@code dueOn} for {@code DUE_ON}. */
    private static String name(Enum<?> field) {
        String[] words = field.name().toLowerCase(Locale.ROOT).split("_");
        return words[0] + Arrays.stream(words).skip(1).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).collect(Collectors.joining());
    }
}
