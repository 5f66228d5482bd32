package uk.totalplace.portal.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One box of a group to tick, or one line of a list to choose from: what it means and what it says. */
public record Choice(String code, String word) {

    /** The values of a fixed list, in its own order. */
    public static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(value -> new Choice(value.name(), word.apply(value))).toList();
    }

    /** The codes of the boxes that were ticked. */
    public static Set<String> chosen(Map<String, Object> ticks) {
        return ticks.entrySet().stream().filter(tick -> Boolean.TRUE.equals(tick.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
