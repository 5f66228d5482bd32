package uk.totalplace.counting.dimension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.period.FinancialYear;

/** The services that spending is told by, with what else people call them (handbook 6.2): a dated code list, of which a financial year goes by what holds on its first day. */
public final class ServiceList {
    /** What a line keeps of a service. */
    private static final int MOST = 60;

    private final Map<String, List<Word>> byKey = new HashMap<>();

    /**
     * A word for a service.
     *
     * @param key       as {@link #key} folds it
     * @param service   as it is kept and shown
     * @param validTo   its last day; null while it holds
     */
    public record Word(String key, String service, LocalDate validFrom, LocalDate validTo) {
        private boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    public ServiceList(List<Word> words) {
        words.forEach(word -> byKey.computeIfAbsent(word.key(), key -> new ArrayList<>()).add(word));
    }

    /** The service that is meant by a word, folded, in the year that begins in {@code startYear}; empty when the list has none. */
    public Optional<String> called(String key, int startYear) {
        LocalDate day = new FinancialYear(startYear).firstDay();
        return byKey.getOrDefault(key, List.of()).stream().filter(word -> word.holdsOn(day)).map(Word::service).findFirst();
    }

    /** {@code Adult social care, Central services, …}, in the alphabet's order. */
    public String listed(int startYear) {
        LocalDate day = new FinancialYear(startYear).firstDay();
        return byKey.values().stream().flatMap(List::stream).filter(word -> word.holdsOn(day)).map(Word::service).distinct().sorted().collect(Collectors.joining(", "));
    }

    /** As the list is looked up in: small letters and figures, neither apostrophes nor any other sign, “&” as “and”. */
    public static String key(String written) {
        return written.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("['’‘`´]", "").replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    /**
     * One spelling of a service that is in no list: that of {@link #capitalised} with every apostrophe straight and “&” between words as “and”, so that “Children’s Centres & Play” and “Children's centres and play” are one.
     */
    public static String spelt(String written) {
        String words = capitalised(written);
        String plain = words.replaceAll("[’‘`´]", "'").replace(" & ", " and ");
        return plain.length() > MOST ? words : plain;
    }

    /** Words that only begin with a capital are written small after the first. Before there was a list, lines kept their services so. */
    public static String capitalised(String written) {
        String words = Stream.of(written.strip().split("\\s+")).map(word -> word.matches("\\p{Lu}[\\p{Ll}'’-]+,?") ? word.toLowerCase(Locale.ROOT) : word).collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
