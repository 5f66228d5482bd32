package uk.totalplace.common.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Records are about to be taken out. Whoever keeps refs says to which of them it points, so that nothing comes to point at nothing without a word.
 * Fired by the register before it takes anything out.
 */
public final class RecordsGoing {
    private final String beginning;
    private final Map<String, String> pointedTo = new TreeMap<>();

    /** @param organisation the organisation whose code begins the codes of the records, before a slash */
    public RecordsGoing(String kind, String organisation) {
        beginning = kind + ":" + organisation + "/";
    }

    /** What the refs of those records begin with. */
    String beginning() {
        return beginning;
    }

    /** @param what what points there, such as {@code a comment} */
    void pointedTo(String ref, String what) {
        pointedTo.merge(ref.substring(beginning.length()), what, (one, other) -> one + ", " + other);
    }

    /** What points to each, by the record's code after the organisation's. */
    public Map<String, String> pointedTo() {
        return Collections.unmodifiableMap(pointedTo);
    }
}
