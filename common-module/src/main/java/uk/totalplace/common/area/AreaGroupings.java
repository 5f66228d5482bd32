package uk.totalplace.common.area;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;

/** What-if geographies: any list that has areas can be regrouped by one. Nothing is stored by them, and everybody may read them. */
@Stateless
public class AreaGroupings {
    @Inject
    private GroupingRepository repository;
    @Inject
    private Areas areas;

    @PermitAll
    public List<GroupingRow> all() {
        return repository.all();
    }

    /** Empty when there is no such grouping. */
    @PermitAll
    public Optional<Grouped> grouped(String code) {
        return all().stream().filter(grouping -> grouping.code().equals(code)).findFirst().map(grouping -> new Grouped(grouping, repository.parents()));
    }

    /**
     * What a list is narrowed to; everywhere while no group is asked for, and where nothing is asked.
     *
     * @throws InvalidInput when there is no such geography
     */
    @PermitAll
    public AreaScope scope(Regroup asked) {
        return asked == null ? AreaScope.EVERYWHERE : existing(asked).scope(asked);
    }

    /** The local areas of the place that lie in what was asked for; for {@link Regroup#NONE} those that lie in no group. */
    @PermitAll
    public List<String> localAreas(Regroup asked) {
        Grouped grouped = existing(asked);
        return areas.localAreas().stream().map(AreaRow::code).filter(area -> grouped.holds(asked, area)).toList();
    }

    private Grouped existing(Regroup asked) {
        return grouped(asked.grouping()).orElseThrow(() -> new InvalidInput("geography", "There is no geography “" + asked.grouping() + "”."));
    }

    /**
     * The groupings that come with the application, entered while it starts, when there is no caller. What is there already stays.
     *
     * @throws InvalidInput when an area lies in two groups of one
     */
    @PermitAll
    public void ship(List<GroupingRow> shipped) {
        Set<String> present = all().stream().map(GroupingRow::code).collect(Collectors.toSet());
        for (int i = 0; i < shipped.size(); i++) {
            if (!present.contains(shipped.get(i).code())) {
                repository.keep(new Grouped(shipped.get(i), Map.of()).grouping(), i);
            }
        }
    }
}
