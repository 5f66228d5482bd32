package uk.totalplace.counting.dimension;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value of a dimension that people write in words. */
public interface Worded {

    Words words();

    /** As pages and templates write it. */
    default String word() {
        return words().word();
    }

    /** Which of them is meant by its word, its code or another of its names, in capitals or not; empty when none is. */
    static <E extends Enum<E> & Worded> Optional<E> read(E[] values, String text) {
        String plain = plain(text);
        return Arrays.stream(values).filter(value -> plain(value.word()).equals(plain) || plain(value.name()).equals(plain) || value.words().aliases().contains(plain)).findFirst();
    }

    /** {@code Budget, Forecast or Outturn}. */
    static <E extends Enum<E> & Worded> String listed(E[] values) {
        return Arrays.stream(values).limit(values.length - 1L).map(Worded::word).collect(Collectors.joining(", ")) + " or " + values[values.length - 1].word();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+", " ");
    }
}
