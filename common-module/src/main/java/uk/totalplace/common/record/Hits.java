package uk.totalplace.common.record;

import java.util.List;
import uk.totalplace.common.search.Found;

/** What was found of one kind: its code, what several of them are called, and some of them, best first. */
public record Hits(String kind, String words, Found<RecordLink> found) {
    public List<RecordLink> links() {
        return found.hits();
    }
}
