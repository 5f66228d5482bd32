package uk.totalplace.counting.line;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.counting.dimension.Dimension;

/** What the words of a return mean here: themes by code or title, areas by code or name, bodies by any of their names. Each is looked up once a run. */
final class ReturnWords {
    private static final int MOST = 20_000;
    private static final Set<String> NONE = Set.of("none", "not allocated", Dimension.NOT_SAID);

    private final Map<String, String> themes = new HashMap<>();
    private final Map<String, String> areaNames;
    private final Function<String, Optional<String>> areaByCode;
    private final Function<String, Optional<String>> called;
    private final Map<String, Optional<String>> areas = new HashMap<>();
    private final Map<String, Optional<String>> bodies = new HashMap<>();
    private final Map<String, String> services = new HashMap<>();

    /**
     * @param areaNames  codes by names in small letters
     * @param areaByCode the code, where an area has it
     * @param called     whom the words for an organisation mean
     */
    ReturnWords(List<ThemeRow> themes, Map<String, String> areaNames, Function<String, Optional<String>> areaByCode, Function<String, Optional<String>> called) {
        themes.forEach(theme -> Stream.of(theme.code(), theme.title()).forEach(name -> this.themes.put(name.toLowerCase(Locale.ROOT), theme.code())));
        this.areaNames = areaNames;
        this.areaByCode = areaByCode;
        this.called = called;
    }

    Optional<String> theme(String name) {
        return isNone(name) ? Optional.of(Dimension.NOT_SAID) : Optional.ofNullable(themes.get(name.toLowerCase(Locale.ROOT)));
    }

    Optional<String> area(String name) {
        return isNone(name) ? Optional.of(Dimension.NOT_SAID) : remembered(areas, name, words -> Optional.ofNullable(areaNames.get(words.toLowerCase(Locale.ROOT))).or(() -> areaByCode.apply(words)));
    }

    /** Whether a share is left open on purpose. */
    private static boolean isNone(String name) {
        return NONE.contains(name.toLowerCase(Locale.ROOT));
    }

    Optional<String> body(String name) {
        return remembered(bodies, name, called);
    }

    /** One spelling for one service: words that only begin with a capital are written small after the first, so that “Adult Social Care” and “Adult social care” are one. */
    String service(String written) {
        if (services.size() > MOST) {
            services.clear();
        }
        return services.computeIfAbsent(written, ReturnWords::spelt);
    }

    private static String spelt(String written) {
        String words = Stream.of(written.strip().split("\\s+")).map(word -> word.matches("\\p{Lu}[\\p{Ll}'’-]+,?") ? word.toLowerCase(Locale.ROOT) : word).collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Optional<String> remembered(Map<String, Optional<String>> known, String name, Function<String, Optional<String>> look) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(name, look);
    }
}
