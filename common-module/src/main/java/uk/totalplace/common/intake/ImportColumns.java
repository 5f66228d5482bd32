package uk.totalplace.common.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.common.tabular.ColumnMapping;

/** The columns of an upload's file: where each goes, and what people say of it. */
@Dependent
class ImportColumns {
    @Inject
    private ImportRepository repository;
    @Inject
    private ColumnMemory memory;
    @Inject
    private Intakes intakes;

    /** The columns of the file as it came, those without a heading left out. */
    List<HeadingRow> inFile(ImportRun run) {
        return repository.headings(run.id(), discretion(run));
    }

    /** The file's columns, and after them the data set's columns that the file does not have. */
    List<HeadingRow> all(ImportRun run) {
        List<HeadingRow> rows = new ArrayList<>(inFile(run));
        rows.removeIf(row -> ColumnMapping.OF_REFUSED_LINES.contains(row.heading()));
        if (rows.isEmpty()) {
            return rows;
        }
        Set<String> used = rows.stream().map(HeadingRow::column).collect(Collectors.toSet());
        intakes.of(run.dataSet()).columns().stream().filter(column -> !used.contains(column.name())).forEach(column -> rows.add(new HeadingRow(null, null, column.name(), null, null)));
        return rows;
    }

    /** Remembers for the organisation which headings mean which columns. @param columnByHeading null or empty for a heading that is not to be used */
    void say(ImportRun run, Map<String, String> columnByHeading) {
        Set<String> known = intakes.of(run.dataSet()).columns().stream().map(Column::name).collect(Collectors.toSet());
        columnByHeading.forEach((heading, column) -> {
            if (column != null && !column.isEmpty() && !known.contains(column)) {
                throw new InvalidInput("columns", "The data set has no column “" + column + "”.");
            }
            memory.remember(run.organisation(), run.dataSet(), discretion(run), ColumnMapping.normalised(heading), column);
        });
    }

    private Discretion discretion(ImportRun run) {
        return intakes.discretion(intakes.of(run.dataSet()));
    }
}
