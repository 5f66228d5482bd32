package uk.totalplace.common.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a walk through a file has found since it was last written down: rows to stage, lines refused, remarks. */
public final class Findings<R> {
    static final int A_LOAD = 5000;
    private static final int MOST_REMARKS = 5000;

    private final Set<String> saidOfFile = new HashSet<>();
    private List<StagedLine<R>> staged = new ArrayList<>();
    private List<RefusedLine> refused = new ArrayList<>();
    private List<Problem> problems = new ArrayList<>();
    private long skipped;
    private long remarks;
    private long leftOut;

    void add(Line line, Checked<R> verdict) {
        verdict.problems().forEach(this::add);
        if (verdict.isRefused()) {
            List<Problem> reasons = verdict.problems().stream().filter(Problem::isRefusal).toList();
            refused.add(new RefusedLine(line.number(), reasons.get(0).code(), reasons.stream().map(Problem::message).collect(Collectors.joining(" ")), line.cells()));
        } else {
            staged.add(new StagedLine<>(line.number(), verdict.row()));
        }
    }

    /** A remark about the whole file is kept once; beyond some thousands, warnings are only counted. Refusals are always kept. */
    void add(Problem problem) {
        if (problem.line() == null && !saidOfFile.add(problem.code() + problem.column())) {
            return;
        }
        if (problem.isRefusal() || remarks < MOST_REMARKS) {
            problems.add(problem);
            remarks += problem.isRefusal() ? 0 : 1;
        } else {
            leftOut++;
        }
    }

    void skip(long line, String why) {
        skipped++;
        add(new Problem(line, null, Severity.SKIPPED, "SKIPPED", why, null));
    }

    boolean isFull() {
        return staged.size() + refused.size() + problems.size() >= A_LOAD;
    }

    /** Hands over what has been gathered and begins anew. */
    Load<R> take() {
        Load<R> load = new Load<>(staged, refused, problems, skipped, leftOut);
        staged = new ArrayList<>();
        refused = new ArrayList<>();
        problems = new ArrayList<>();
        skipped = 0;
        leftOut = 0;
        return load;
    }

    /** One portion of findings to write down in a transaction of its own. */
    public record Load<R>(List<StagedLine<R>> staged, List<RefusedLine> refused, List<Problem> problems, long skipped, long leftOut) {
        long read() {
            return (long) staged.size() + refused.size();
        }
    }
}
