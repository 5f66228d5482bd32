package uk.totalplace.portal.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Something that a list is filtered by, in words, and the address of the list without it. */
public record Chip(String words, String href) {

    /**
     * @param filter the filter as parameters of the address
     * @param words  gives the words for a parameter's name and value
     */
    public static List<Chip> of(Map<String, String> filter, BinaryOperator<String> words) {
        return filter.keySet().stream().filter(name -> !name.equals("sort")).map(name -> {
            Map<String, String> rest = new LinkedHashMap<>(filter);
            rest.remove(name);
            return new Chip(words.apply(name, filter.get(name)), "?" + QueryText.of(rest));
        }).toList();
    }
}
