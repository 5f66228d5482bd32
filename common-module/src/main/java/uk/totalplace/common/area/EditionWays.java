package uk.totalplace.common.area;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which editions of areas are linked by look-ups, and the shortest way from one to another. */
final class EditionWays {
    private final Set<Step> steps;

    /** A direct look-up from one edition to another. */
    record Step(String from, String to) {
    }

    EditionWays(Set<Step> steps) {
        this.steps = steps;
    }

    boolean leads(String from, String to) {
        return from.equals(to) || !between(from, to).isEmpty();
    }

    /** Empty when no way leads there. */
    List<Step> between(String from, String to) {
        Map<String, List<Step>> found = new HashMap<>(Map.of(from, List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String here = open.remove();
            steps.stream().filter(step -> step.from().equals(here) && !found.containsKey(step.to())).forEach(step -> {
                List<Step> way = new ArrayList<>(found.get(here));
                way.add(step);
                found.put(step.to(), way);
                open.add(step.to());
            });
        }
        return found.getOrDefault(to, List.of());
    }
}
