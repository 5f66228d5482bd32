package uk.totalplace.portal.frame;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.common.account.Caller;

/** Rows of one organisation that the caller may release to the partnership, and how many they are, in words. */
public record Waiting(String organisation, String name, String rows) implements Serializable {

    /**
     * @param owners the organisation of each unreleased row
     * @param one what a row is called
     */
    public static ArrayList<Waiting> of(Collection<String> owners, Caller caller, Map<String, String> names, String one) {
        Map<String, Long> counts = owners.stream().filter(caller::keepsFor).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream().map(entry -> new Waiting(entry.getKey(), names.get(entry.getKey()), Plural.of(entry.getValue(), one)))
                .sorted(Comparator.comparing(Waiting::name)).collect(Collectors.toCollection(ArrayList::new));
    }
}
