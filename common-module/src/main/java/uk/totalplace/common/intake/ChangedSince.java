package uk.totalplace.common.intake;

import java.util.List;
import uk.totalplace.common.Refusal;

/** An upload or a bulk edit cannot be undone, because others have since changed what it wrote. */
public class ChangedSince extends Refusal {
    private final transient List<String> changed;

    /** @param changed each record in words, at most some dozens */
    public ChangedSince(long count, List<String> changed) {
        this("%d of its records have been changed since: %s%s. Nothing has been undone.".formatted(count, String.join("; ", changed), count > changed.size() ? " and others" : ""), changed);
    }

    private ChangedSince(String message, List<String> changed) {
        super(message);
        this.changed = List.copyOf(changed);
    }

    /** Nothing was changed, but it would be taken from under later uploads. @param later each of them in words */
    public static ChangedSince restedOn(List<String> later) {
        return new ChangedSince("Later uploads rest on it: %s. Undo those first; nothing has been undone.".formatted(String.join("; ", later)), later);
    }

    public List<String> changed() {
        return changed;
    }
}
