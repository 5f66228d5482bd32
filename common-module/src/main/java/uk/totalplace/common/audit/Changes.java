package uk.totalplace.common.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What two states of one record differ in, field by field and in words, for the audit and the record's history. */
public final class Changes<R> {
    private final R before;
    private final R after;
    private final List<Change> found = new ArrayList<>();

    private Changes(R before, R after) {
        this.before = before;
        this.after = after;
    }

    public static <R> Changes<R> between(R before, R after) {
        return new Changes<>(before, after);
    }

    /** Compares one field; {@code words} gives what it says, null where it says nothing. */
    public Changes<R> in(String field, Function<R, Object> words) {
        Change change = new Change(field, words.apply(before), words.apply(after));
        if (change.isReal()) {
            found.add(change);
        }
        return this;
    }

    public List<Change> list() {
        return List.copyOf(found);
    }
}
