package uk.totalplace.margate.placement;

import java.util.Arrays;
import java.util.List;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.common.tabular.Need;

/** The columns of a file of placements, in their order. There is none for a name: nobody's name belongs here. */
enum PlacementColumn {
    REFERENCE("PlacementReference", Need.KEY, "The reference under which the notice was filed; never a name.", "PL-0001", "Reference", "Ref", "Placement Ref", "Placement ID", "Notice Reference"),
    KIND("PlacementKind", Need.EXPECTED, "Whom the placement is for, such as Looked-after child or Homeless household.", "Looked-after child", "Kind", "Cohort", "Category", "Placement Type"),
    PLACING_AUTHORITY("PlacingAuthority", Need.EXPECTED, "The authority that placed: its code, or its name.", "E09000001", "Authority", "Placing Council", "Placed By", "Home Authority"),
    AREA("AreaCode", Need.EXPECTED, "Code of the ward, or of the district, where the placement is.", "E05000001", "Area", "Ward", "Ward Code", "District Code"),
    START("StartDate", Need.EXPECTED, "First day of the placement, dd/mm/yyyy.", "12/01/2010", "Start", "Placed On", "Placement Start"),
    END("EndDate", Need.OPTIONAL, "Last day of the placement; empty while it goes on.", "", "End", "Placement End", "Ended On"),
    NOTICE("NoticeReceivedOn", Need.EXPECTED, "Day on which the notice came.", "11/01/2010", "Notice Received", "Notice Date", "Received On", "Receipt Date"),
    DECIDED("DecidedOn", Need.EXPECTED, "Day on which the placing authority decided.", "08/01/2010", "Decision Date", "Decided", "Approved On");

    private final Column column;

    PlacementColumn(String name, Need need, String meaning, String example, String... aliases) {
        column = new Column(name, List.of(aliases), meaning, example, need);
    }

    Column column() {
        return column;
    }

    String heading() {
        return column.name();
    }

    static List<Column> columns() {
        return Arrays.stream(values()).map(PlacementColumn::column).toList();
    }
}
