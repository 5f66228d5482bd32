package uk.totalplace.common.intake;

import java.util.List;
import uk.totalplace.common.Refusal;

/** An upload or a bulk edit cannot be undone, because others have since changed what it wrote. */
public class ChangedSince extends Refusal {
    private final transient List<String> changed;

    /** @param changed each record in words, at most some dozens */
    public ChangedSince(long count, List<String> changed) {
        super("%d of its records have been changed since: %s%s. Nothing has been undone.".formatted(count, String.join("; ", changed), count > changed.size() ? " and others" : ""));
        this.changed = List.copyOf(changed);
    }

    public List<String> changed() {
        return changed;
    }
}
