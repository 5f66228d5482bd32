package uk.totalplace.portal.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Something that is filtered, and the address of the list without it. */
public record Chip(String words, String href) {

    /** One for each filter in an address; the order of a list filters nothing, and by which geography it is regrouped has a switch of its own. @param words gives the words for a parameter's name and value */
    public static List<Chip> of(Map<String, String> parameters, BinaryOperator<String> words) {
        return of(parameters, Set.of("sort", "geography", "group"), words);
    }

    /** @param quiet names of parameters that filter nothing */
    public static List<Chip> of(Map<String, String> parameters, Set<String> quiet, BinaryOperator<String> words) {
        return parameters.keySet().stream().filter(name -> !quiet.contains(name)).map(name -> {
            Map<String, String> rest = new LinkedHashMap<>(parameters);
            rest.remove(name);
            return new Chip(words.apply(name, parameters.get(name)), "?" + QueryText.of(rest));
        }).toList();
    }
}
