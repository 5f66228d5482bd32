package uk.totalplace.common.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.common.file.FileReading;
import uk.totalplace.common.file.Shelf;
import uk.totalplace.common.file.StoredFile;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.common.tabular.ColumnMapping;
import uk.totalplace.common.tabular.FoundHeading;
import uk.totalplace.common.tabular.HeadingSearch;
import uk.totalplace.common.tabular.Known;
import uk.totalplace.common.tabular.MappedColumn;
import uk.totalplace.common.tabular.Need;
import uk.totalplace.common.tabular.Row;
import uk.totalplace.common.tabular.TableFile;
import uk.totalplace.common.tabular.TableLimits;
import uk.totalplace.common.tabular.UnreadableFile;

/** Walks one file from its first row to its end, handing portions of what it finds to {@link ImportSteps}. */
@ApplicationScoped
public class ImportReader {
    @Inject
    private ImportSteps steps;
    @Inject
    private Intakes intakes;
    @Inject
    private StoredFile files;
    @Resource
    private ManagedExecutorService executor;

    /** Carries a run through. Killed at any moment, it can be carried through again. */
    void carryThrough(long id) {
        Optional<ImportSheet> begun = steps.begin(id);
        if (begun.isEmpty()) {
            return;
        }
        ImportSheet run = begun.get();
        Intake<?> intake = intakes.of(run.dataset());
        Discretion discretion = intakes.discretion(intake);
        FileReading stored = files.read(Shelf.UPLOADS, id, run.sizeBytes(), discretion.given(id));
        try (TableFile file = TableFile.open(stored, run.fileName(), TableLimits.DEFAULT)) {
            walk(intake, run, stored, file);
            steps.finish(intake, run);
        } catch (UnreadableFile refused) {
            steps.refuseWhole(run, refused, rightDataSet(intake, run, refused).orElse(null));
        } catch (IOException e) {
            throw discretion.told(new UncheckedIOException(e));
        } catch (RuntimeException e) {
            throw discretion.told(e);
        }
    }

    private <R> void walk(Intake<R> intake, ImportSheet run, FileReading stored, TableFile file) throws IOException {
        FoundHeading heading = new HeadingSearch(intake.columns(), steps.memory(run)).in(file);
        steps.headings(run, headings(heading, file));
        heading.mapping().requireKeys();
        Findings<R> findings = new Findings<>();
        heading.before().forEach(row -> findings.skip(row.line(), LeftOutRows.above(row)));
        remarksOnColumns(heading.mapping()).forEach(findings::add);
        file.unreadSheets().forEach(sheet -> findings.add(Problem.ofFile(null, "SHEET", "The sheet “%s” has not been read.".formatted(sheet), "Only the first sheet is read; send others as files of their own.")));
        RunContext context = run.context();
        int[] places = heading.mapping().bind();
        LeftOutRows leftOut = new LeftOutRows(heading, intake.summed() < 0 ? -1 : places[intake.summed()]);
        try (PortionWriter<R> writer = new PortionWriter<>(executor, steps, intake, run, stored)) {
            for (Row row : file.rowsAfter(heading.row().line())) {
                Optional<String> reason = leftOut.reason(row);
                if (reason.isPresent()) {
                    findings.skip(row.line(), reason.get());
                } else {
                    judge(intake, context, new Line(row, heading.mapping(), places), findings);
                }
                if (findings.isFull()) {
                    writer.write(findings);
                }
            }
            writer.write(findings);
            refuseRepeats(intake, run, file, heading, writer.finish());
        }
    }

    private static <R> void judge(Intake<R> intake, RunContext context, Line line, Findings<R> findings) {
        findings.add(line, intake.check(line, context));
        if (!line.surplusCells().isEmpty()) {
            findings.add(Problem.warning(line.number(), null, "SURPLUS", "The line has more cells than there are headings.", "Look whether a cell with a separator in it lacks its quotes."));
        }
    }

    /** The same key again with other content cannot both be true; the lines are fetched from the file once more to be given back as they came. */
    private void refuseRepeats(Intake<?> intake, ImportSheet run, TableFile file, FoundHeading heading, long ordinal) {
        List<Problem> repeats = steps.refuseRepeats(intake, run);
        if (repeats.isEmpty()) {
            return;
        }
        Map<Long, Problem> byLine = repeats.stream().collect(Collectors.toMap(Problem::line, Function.identity(), (first, second) -> first));
        List<Problem> problems = new ArrayList<>();
        List<RefusedLine> lines = new ArrayList<>();
        long next = ordinal;
        for (Row row : file.rowsAfter(heading.row().line())) {
            Problem problem = byLine.get(row.line());
            if (problem != null) {
                problems.add(problem);
                lines.add(new RefusedLine(row.line(), problem.code(), problem.message(), row.cells()));
            }
            if (lines.size() == Findings.A_LOAD) {
                steps.writeRepeats(run, next, problems, lines);
                next += lines.size();
                problems.clear();
                lines.clear();
            }
        }
        steps.writeRepeats(run, next, problems, lines);
    }

    private static List<Problem> remarksOnColumns(ColumnMapping mapping) {
        List<Problem> remarks = new ArrayList<>();
        mapping.missing().stream().filter(column -> column.need() == Need.EXPECTED)
                .forEach(column -> remarks.add(Problem.ofFile(column.name(), "NO_COLUMN", "The file has no column for " + column.name() + ".", "Add it when you can: " + column.meaning())));
        mapping.fileColumns().stream().filter(column -> column.known() == Known.DUPLICATE)
                .forEach(column -> remarks.add(Problem.ofFile(column.heading() + " (column " + (column.index() + 1) + ")", "DUPLICATE_HEADING", "Another column means the same; that one is read.", "Say under Columns which of them counts.")));
        return remarks;
    }

    private static List<HeadingRow> headings(FoundHeading heading, TableFile file) {
        Iterator<Row> rows = file.rowsAfter(heading.row().line()).iterator();
        Row first = rows.hasNext() ? rows.next() : null;
        return heading.mapping().fileColumns().stream().filter(column -> !column.heading().isEmpty()).map(column -> heading(column, first)).toList();
    }

    private static HeadingRow heading(MappedColumn column, Row first) {
        return new HeadingRow(column.index(), column.heading(), column.column().map(Column::name).orElse(null), column.known(), first == null ? null : first.cell(column.index()));
    }

    /** When the headings fit another data set better, that is what should be said. */
    private Optional<String> rightDataSet(Intake<?> meant, ImportSheet run, UnreadableFile refused) throws UncheckedIOException {
        if (!refused.code().equals("NO_USABLE_COLUMN") && !refused.code().equals("KEY_COLUMN_MISSING")) {
            return Optional.empty();
        }
        try (TableFile file = TableFile.open(files.read(Shelf.UPLOADS, run.id(), run.sizeBytes(), intakes.discretion(meant).given(run.id())), run.fileName(), TableLimits.DEFAULT)) {
            Iterator<Row> rows = file.iterator();
            List<Row> first = new ArrayList<>();
            while (rows.hasNext() && first.size() < 10) {
                first.add(rows.next());
            }
            return intakes.all().stream().filter(other -> !other.restricted() && !other.dataSet().equals(meant.dataSet()) && recognised(other, first) > Math.max(2, recognised(meant, first)))
                    .max(Comparator.comparingInt(other -> recognised(other, first)))
                    .map(other -> "It looks like “%s”: upload it under that data set.".formatted(other.title()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int recognised(Intake<?> intake, List<Row> rows) {
        return rows.stream().mapToInt(row -> HeadingSearch.recognised(row, intake.columns())).max().orElse(0);
    }
}
