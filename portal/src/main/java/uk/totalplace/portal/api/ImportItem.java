package uk.totalplace.portal.api;

import java.util.List;
import uk.totalplace.common.intake.ImportSheet;
import uk.totalplace.common.intake.ImportStatus;
import uk.totalplace.common.intake.Problem;

/** An upload as the contract shows it; {@code problems} are the first ones, refusals before warnings. */
public record ImportItem(long id, String dataset, ImportStatus status, long linesRead, long linesTaken, long linesUnchanged, long linesRefused, long linesSkipped,
        ControlTotals controlTotals, int progressPercent, List<ImportProblem> problems) {

    /** What is now in the register of the file's lines; the amount is null where the data set has none. */
    public record ControlTotals(long lines, Long amountPence) {
    }

    /** One problem; {@code line} is null when the whole file is meant. */
    public record ImportProblem(Long line, String column, String severity, String code, String message, String remedy) {
        static ImportProblem of(Problem problem) {
            return new ImportProblem(problem.line(), problem.column(), problem.severity().name(), problem.code(), problem.message(), problem.remedy());
        }
    }

    static ImportItem of(ImportSheet run, List<Problem> problems) {
        return new ImportItem(run.id(), run.dataset(), run.status(), run.linesRead(), run.linesTaken(), run.linesUnchanged(), run.linesRefused(), run.linesSkipped(),
                new ControlTotals(run.linesHere(), run.amountPence()), run.progressPercent(), problems.stream().map(ImportProblem::of).toList());
    }
}
