package uk.totalplace.portal.counting;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.portal.frame.QueryText;

/** The order that a list is asked for in, as {@code sort=netPence,desc}: a field as the API's answers call it, or as the pages do, in capitals. */
public record Sorting<E extends Enum<E>>(E by, boolean descending) {

    /**
     * @param sort what stands in the address, null when there is nothing
     * @throws InvalidInput when it names nothing that the list can be sorted by, or no direction
     */
    public static <E extends Enum<E>> Sorting<E> asked(String sort, Sorting<E> otherwise) {
        if (sort == null || sort.isBlank()) {
            return otherwise;
        }
        String[] parts = sort.strip().split(",", 2);
        Class<E> kind = otherwise.by().getDeclaringClass();
        E by = named(parts[0], kind);
        if (by == null) {
            throw new InvalidInput("sort", "This list does not sort by “%s”, but by %s.".formatted(parts[0].strip(), Arrays.stream(kind.getEnumConstants()).map(Sorting::field).collect(Collectors.joining(", "))));
        }
        String way = parts.length == 1 ? "asc" : parts[1].strip();
        if (!way.matches("(?i)asc|desc")) {
            throw new InvalidInput("sort", "A list is sorted asc or desc, not “" + way + "”.");
        }
        return new Sorting<>(by, way.equalsIgnoreCase("desc"));
    }

    /** Null for what none is called. */
    static <E extends Enum<E>> E named(String text, Class<E> kind) {
        String name = text.strip().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        E by = QueryText.choice(name, kind);
        return by == null ? QueryText.choice(name + "_PENCE", kind) : by;
    }

    private static String field(Enum<?> by) {
        String[] words = by.name().toLowerCase(Locale.ROOT).split("_");
        return words[0] + Arrays.stream(words).skip(1).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).collect(Collectors.joining());
    }
}
