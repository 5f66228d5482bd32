package uk.totalplace.portal.frame;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A group of boxes to tick as one field of a form: the field holds the codes of the ticked ones, in order, one a line, because a code may hold a comma. */
public class Ticks extends AbstractMap<String, Object> {
    private final Map<String, Object> typed;
    private final String field;

    public Ticks(Map<String, Object> typed, String field) {
        this.typed = typed;
        this.field = field;
    }

    /** What a field holds when these are ticked. */
    public static String of(Collection<String> codes) {
        return String.join("\n", new TreeSet<>(codes));
    }

    /** The codes that a field holds. */
    public static Set<String> chosen(Object held) {
        return held == null || held.toString().isBlank() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(held.toString().split("\\R")));
    }

    @Override
    public Object get(Object code) {
        return chosen(typed.get(field)).contains(code);
    }

    @Override
    public Object put(String code, Object ticked) {
        Set<String> chosen = chosen(typed.get(field));
        boolean before = Boolean.TRUE.equals(ticked) ? !chosen.add(code) : chosen.remove(code);
        typed.put(field, of(chosen));
        return before;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return chosen(typed.get(field)).stream().map(code -> Map.<String, Object>entry(code, Boolean.TRUE)).collect(Collectors.toSet());
    }
}
