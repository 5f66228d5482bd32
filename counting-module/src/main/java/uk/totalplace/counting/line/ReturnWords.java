package uk.totalplace.counting.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.ServiceList;

/** What the words of a return mean here: themes by code or title, areas by code or name, bodies by any of their names, services by any of theirs. Each is looked up once a run. */
final class ReturnWords {
    private static final int MOST = 20_000;
    private static final Set<String> NONE = Set.of("none", "not allocated", Dimension.NOT_SAID);

    private final Map<String, String> themes = new HashMap<>();
    private final Map<String, String> areaNames;
    private final Function<String, Optional<String>> areaByCode;
    private final Function<String, Optional<String>> called;
    private final Map<String, Optional<String>> areas = new HashMap<>();
    private final Map<String, Optional<String>> bodies = new HashMap<>();
    private final ServiceList services;
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Set<String> unlisted = new HashSet<>();

    /**
     * @param areaNames  codes by names in small letters
     * @param areaByCode the code, where an area has it
     * @param called     whom the words for an organisation mean
     */
    ReturnWords(List<ThemeRow> themes, Map<String, String> areaNames, Function<String, Optional<String>> areaByCode, Function<String, Optional<String>> called, ServiceList services) {
        themes.forEach(theme -> Stream.of(theme.code(), theme.title()).forEach(name -> this.themes.put(name.toLowerCase(Locale.ROOT), theme.code())));
        this.areaNames = areaNames;
        this.areaByCode = areaByCode;
        this.called = called;
        this.services = services;
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

    /**
     * What may be meant by words for a service.
     *
     * @param key    as the list is looked up in
     * @param spelt  how it is kept where the list has none
     * @param former how it was kept before there was a list
     */
    record Spelling(String key, String spelt, String former) {
    }

    Spelling spelling(String written) {
        if (spellings.size() > MOST) {
            spellings.clear();
        }
        return spellings.computeIfAbsent(written, words -> new Spelling(ServiceList.key(words), ServiceList.spelt(words), ServiceList.capitalised(words)));
    }

    /** The service of the list of that year that is meant; empty where the list has none. */
    Optional<String> service(Spelling spelling, int startYear) {
        return services.called(spelling.key(), startYear);
    }

    /** The services of the list of that year. */
    String services(int startYear) {
        return services.listed(startYear);
    }

    /** Whether a service of no list is met for the first time in the file. */
    boolean isNewService(String spelt) {
        return unlisted.size() < MOST && unlisted.add(spelt);
    }

    private static Optional<String> remembered(Map<String, Optional<String>> known, String name, Function<String, Optional<String>> look) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(name, look);
    }
}
