package uk.totalplace.assets.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.totalplace.common.area.AreaLocator;
import uk.totalplace.common.area.AreaOutline;
import uk.totalplace.common.area.NationalGrid;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.Severity;
import uk.totalplace.common.tabular.ColumnMapping;
import uk.totalplace.common.tabular.Row;

/** Lines as they come from a file, written as heading and cell in turn, and the verdict on them. The place is a square around 1.4, 51.4. */
final class Lines {
    static final AreaLocator PLACE = AreaLocator.of(List.of(new AreaOutline("E07000001", "Anytown", "{\"type\":\"Polygon\",\"coordinates\":[[[1.3,51.3],[1.5,51.3],[1.5,51.5],[1.3,51.5],[1.3,51.3]]]}")));
    static final NationalGrid GRID = new NationalGrid();

    private Lines() {
    }

    static Line line(String... headingsAndCells) {
        List<String> headings = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < headingsAndCells.length; i += 2) {
            headings.add(headingsAndCells[i]);
            cells.add(headingsAndCells[i + 1]);
        }
        return new Line(new Row(2, cells, Set.of()), ColumnMapping.of(new Row(1, headings, Set.of()), Field.columns(), Map.of()));
    }

    /** The verdict on a line that is good but for what is said here. */
    static Checked<StagedProperty> judged(String... headingsAndCells) {
        List<String> all = new ArrayList<>(List.of("AssetCode", "A1", "PropertyName", "Town Hall"));
        all.addAll(List.of(headingsAndCells));
        return judgedAlone(all.toArray(String[]::new));
    }

    static Checked<StagedProperty> judgedAlone(String... headingsAndCells) {
        return new PropertyCheck(GRID, PLACE).judge(line(headingsAndCells), new RunContext(1, "KCC", "a.csv", "asha", false), null);
    }

    static List<String> codes(Checked<StagedProperty> verdict, Severity severity) {
        return verdict.problems().stream().filter(problem -> problem.severity() == severity).map(Problem::code).toList();
    }
}
