package uk.totalplace.common.area;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.database.Database;

@Dependent
class GroupingRepository {
    @Inject
    private Database database;

    /** Every grouping in its order, with its groups and their areas. */
    List<GroupingRow> all() {
        Map<String, List<String>> members = new HashMap<>();
        database.query(row -> members.computeIfAbsent(row.getString(1) + "/" + row.getString(2), key -> new ArrayList<>()).add(row.getString(3)), "select grouping_code, group_code, area_code from common.area_group_member order by area_code");
        Map<String, List<GroupingRow.Group>> groups = new LinkedHashMap<>();
        database.query(row -> groups.computeIfAbsent(row.getString(1), key -> new ArrayList<>()).add(new GroupingRow.Group(row.getString(2), row.getString(3), members.getOrDefault(row.getString(1) + "/" + row.getString(2), List.of()))),
                "select grouping_code, code, name from common.area_group order by grouping_code, ordinal");
        return database.query(row -> new GroupingRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5), groups.getOrDefault(row.getString(1), List.of())),
                "select code, name, note, source, verified from common.area_grouping order by ordinal, code");
    }

    /** The parents of every area that a group or a place can be asked by: not those of the smallest kinds, of which there are thousands. */
    Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        database.query(row -> parents.put(row.getString(1), row.getString(2)), "select code, parent_code from common.area where parent_code is not null and kind <> 'LSOA' and kind <> 'WARD'");
        return parents;
    }

    void keep(GroupingRow grouping, int ordinal) {
        database.update("insert into common.area_grouping (code, name, note, source, verified, ordinal) values (?, ?, ?, ?, ?, ?)", grouping.code(), grouping.name(), grouping.note(), grouping.source(), grouping.verified(), ordinal);
        for (int i = 0; i < grouping.groups().size(); i++) {
            GroupingRow.Group group = grouping.groups().get(i);
            database.update("insert into common.area_group (grouping_code, code, name, ordinal) values (?, ?, ?, ?)", grouping.code(), group.code(), group.name(), i);
            group.areas().forEach(area -> database.update("insert into common.area_group_member (grouping_code, group_code, area_code) values (?, ?, ?)", grouping.code(), group.code(), area));
        }
    }
}
