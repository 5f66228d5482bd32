package uk.totalplace.common.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import uk.totalplace.common.tabular.DataField;

/** The judgement on one line while its cells are read: everything that is wrong with them, and whether the line is refused for it. */
public final class Judgement {
    private final Line line;
    /** Most lines are right, and there are millions: a list is made for the first problem. */
    private List<Problem> problems = List.of();
    private boolean refused;

    public Judgement(Line line) {
        this.line = line;
    }

    public void refuse(DataField field, String code, String message, String remedy) {
        refused = true;
        add(Problem.refusal(line.number(), field.heading(), code, message, remedy));
    }

    public void warn(DataField field, String code, String message, String remedy) {
        add(Problem.warning(line.number(), field.heading(), code, message, remedy));
    }

    /** A remark that is made once for the whole file, however many lines call for it. */
    public void remarkOnFile(DataField field, String code, String message, String remedy) {
        add(Problem.ofFile(field.heading(), code, message, remedy));
    }

    private void add(Problem problem) {
        if (problems.isEmpty()) {
            problems = new ArrayList<>(4);
        }
        problems.add(problem);
    }

    public boolean isRefused() {
        return refused;
    }

    /** @param row gives what is taken, and may warn while it does; it is not asked when the line is refused */
    public <R> Checked<R> verdict(Supplier<R> row) {
        R taken = refused ? null : row.get();
        return new Checked<>(taken, problems);
    }
}
