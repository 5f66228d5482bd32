package uk.totalplace.counting.slice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.area.AreaGroupings;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.area.Grouped;
import uk.totalplace.common.area.GroupingRow;
import uk.totalplace.common.area.Regroup;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.dimension.Dimension;

/** Spending a head by the groups of a what-if geography: of the money that is allocated to a group, or that is spent by the bodies that belong to it. */
@Dependent
class GroupHeads {
    @Inject
    private AreaGroupings groupings;
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;

    /**
     * Groups with what is spent in them.
     *
     * @param covers         the areas a group is made of whose residents are known, or where money is told of one whose residents are not, all of them, so that nothing is divided by too few
     * @param elsewherePence what lies in none of them
     */
    record Groups(HeadCount count, Map<String, Long> pence, Map<String, List<String>> covers, long elsewherePence) {

        List<HeadRow> byArea(BigDecimal region) {
            return count.areas(pence, covers::get, region);
        }

        /** Beside each group the others together; bodies of no group, such as those of the whole county, last. */
        List<HeadRow> byBody() {
            List<HeadRow> rows = new ArrayList<>(count.bodies(pence.entrySet().stream().map(one -> new HeadCount.Body(one.getKey(), "", one.getValue(), covers.get(one.getKey()))).toList()));
            rows.addAll(count.bodies(List.of(new HeadCount.Body(Regroup.NONE, "", elsewherePence, List.of()))));
            return rows;
        }
    }

    /** @throws InvalidInput when there is no such geography */
    Groups of(String geography, Slice slice, HeadCount count) {
        Grouped grouped = groupings.grouped(geography).orElseThrow(() -> new InvalidInput("geography", "There is no geography “" + geography + "”."));
        Map<String, Long> byArea = byArea(slice);
        Map<String, Long> pence = new TreeMap<>();
        Map<String, List<String>> covers = new TreeMap<>();
        for (GroupingRow.Group group : grouped.grouping().groups()) {
            pence.put(group.code(), 0L);
            List<String> told = group.areas().stream().filter(area -> byArea.getOrDefault(area, 0L) > 0 || count.isKnown(area)).toList();
            covers.put(group.code(), told.isEmpty() ? group.areas() : told);
        }
        long[] elsewhere = new long[1];
        byArea.forEach((area, sum) -> grouped.groupOf(area).ifPresentOrElse(group -> pence.merge(group, sum, Long::sum), () -> elsewhere[0] += sum));
        return new Groups(count, pence, covers, elsewhere[0]);
    }

    /** What lies in each district or larger area; a body's money lies where the body belongs as a whole. */
    private Map<String, Long> byArea(Slice slice) {
        Map<String, String> belongs = slice.query().rows() == Dimension.ORGANISATION ? organisations.areas() : Map.of();
        Map<String, Long> there = slice.rows().stream().collect(Collectors.toMap(total -> slice.query().rows() == Dimension.ORGANISATION ? belongs.getOrDefault(total.value(), Dimension.NOT_SAID) : total.value(), Slice.Total::pence, Long::sum));
        Map<String, String> local = areas.localOf(there.keySet());
        Map<String, Long> byArea = new TreeMap<>();
        there.forEach((area, sum) -> byArea.merge(local.getOrDefault(area, area), sum, Long::sum));
        return byArea;
    }
}
