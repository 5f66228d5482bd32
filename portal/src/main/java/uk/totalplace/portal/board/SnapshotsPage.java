package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.board.snapshot.SnapshotRow;
import uk.totalplace.board.snapshot.Snapshots;
import uk.totalplace.board.snapshot.TakeSnapshot;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Paged;
import uk.totalplace.portal.frame.Plural;

/** What was reported, the latest first, and the form that takes a snapshot. */
@Named
@RequestScoped
public class SnapshotsPage extends Paged {
    @Inject
    private Snapshots snapshots;
    @Inject
    private EntryForm form;
    private final Map<String, String> typed = new HashMap<>();

    @PostConstruct
    void look() {
        begin(snapshots.count());
    }

    public String take() {
        return form.enter("snapshot", () -> snapshots.take(new TakeSnapshot(typed.get("title"), typed.get("purpose"))), "Every figure is frozen as it is now. Only those who see all registers see it until it is released.",
                "/board/snapshots.xhtml");
    }

    public boolean isKeeper() {
        return snapshots.isKeeper();
    }

    public String getSentence() {
        return Plural.of(getTotal(), "snapshot") + " of every figure with all it rests on. What was reported can be opened as it was, with the difference to today.";
    }

    public List<SnapshotRow> getRows() {
        return snapshots.page(getFirst(), getSize());
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
