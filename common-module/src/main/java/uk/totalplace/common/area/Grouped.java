package uk.totalplace.common.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.InvalidInput;

/**
 * A grouping at work: an area lies in the group of the nearest area around it that the grouping names. Larger areas that reach over several groups lie
 * in none.
 */
public final class Grouped {
    private static final String NONE_WORDS = "In none of them";

    private final GroupingRow grouping;
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> parents;

    /** @param parents of the areas that may be asked for, by code */
    Grouped(GroupingRow grouping, Map<String, String> parents) {
        this.grouping = grouping;
        this.parents = parents;
        grouping.groups().forEach(group -> group.areas().forEach(area -> {
            if (groups.putIfAbsent(area, group.code()) != null) {
                throw new InvalidInput("areas", area + " lies in two groups of " + grouping.name() + ".");
            }
        }));
    }

    public GroupingRow grouping() {
        return grouping;
    }

    /** Empty for what lies in no group, or has no area. */
    public Optional<String> groupOf(String area) {
        String here = area;
        for (int steps = 0; here != null && !groups.containsKey(here) && steps < AreaKind.values().length; steps++) {
            here = parents.get(here);
        }
        return Optional.ofNullable(here).map(groups::get);
    }

    /** Whether something in that area belongs to what was asked for. */
    public boolean holds(Regroup asked, String area) {
        return asked.group() == null || groupOf(area).orElse(Regroup.NONE).equals(asked.group());
    }

    /** The same of a list in the database. */
    AreaScope scope(Regroup asked) {
        if (asked.group() == null) {
            return AreaScope.EVERYWHERE;
        }
        boolean outside = asked.group().equals(Regroup.NONE);
        return new AreaScope(Stream.concat(groups.keySet().stream(), parents.keySet().stream()).distinct().filter(area -> groupOf(area).filter(group -> outside || group.equals(asked.group())).isPresent()).sorted().toList(), outside);
    }

    /** The sums of areas as sums of groups: every group in its order, and what lies in none last if there is any. Nothing is left out. */
    public List<GroupSum> fold(Collection<AreaSum> sums) {
        Map<String, GroupSum> folded = new LinkedHashMap<>();
        grouping.groups().forEach(group -> folded.put(group.code(), new GroupSum(group.code(), group.name(), 0, null)));
        for (AreaSum sum : sums) {
            folded.merge(groupOf(sum.area()).orElse(Regroup.NONE), new GroupSum(Regroup.NONE, NONE_WORDS, sum.number(), sum.pence()),
                    (so, more) -> new GroupSum(so.group(), so.name(), so.number() + more.number(), so.pence() == null ? more.pence() : more.pence() == null ? so.pence() : Long.valueOf(Math.addExact(so.pence(), more.pence()))));
        }
        return new ArrayList<>(folded.values());
    }
}
