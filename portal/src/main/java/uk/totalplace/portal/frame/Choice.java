package uk.totalplace.portal.frame;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One box of a group to tick: what it means and what it says. */
public record Choice(String code, String word) {

    /** The codes of the boxes that were ticked. */
    public static Set<String> chosen(Map<String, Object> ticks) {
        return ticks.entrySet().stream().filter(tick -> Boolean.TRUE.equals(tick.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
