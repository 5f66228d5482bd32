package uk.totalplace.common.intake;

import java.util.List;

/**
 * The verdict on one line: a typed row when the line can be taken, and everything there is to say about it. A line is taken
 * whole or refused; a refusal among the problems means there is no row.
 */
public record Checked<R>(R row, List<Problem> problems) {
    public Checked {
        problems = List.copyOf(problems);
        if (row == null && problems.stream().noneMatch(Problem::isRefusal)) {
            throw new IllegalArgumentException("A line without a row must say why it is refused");
        }
    }

    boolean isRefused() {
        return problems.stream().anyMatch(Problem::isRefusal);
    }
}
