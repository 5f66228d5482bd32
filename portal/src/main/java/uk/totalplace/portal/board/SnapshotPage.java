package uk.totalplace.portal.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.totalplace.board.snapshot.Difference;
import uk.totalplace.board.snapshot.SnapshotRow;
import uk.totalplace.board.snapshot.Snapshots;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.PageStart;

/** One snapshot: each figure as it was reported, beside what it comes to today. */
@Named
@RequestScoped
public class SnapshotPage {
    private static final int A_PAGE = 50;

    @Inject
    private Snapshots snapshots;
    @Inject
    private EntryForm form;
    @Inject
    private HttpServletRequest request;
    private String ref;
    private SnapshotRow snapshot;
    private List<Difference> rows;
    private int first;

    public SnapshotRow getSnapshot() {
        if (snapshot == null) {
            snapshot = snapshots.withRef(ref);
        }
        return snapshot;
    }

    /** The figures of the page of the list that the address asks for. */
    public List<Difference> getRows() {
        if (rows == null) {
            first = PageStart.of(request, getSnapshot().figures(), A_PAGE);
            rows = snapshots.differences(ref, first, A_PAGE);
        }
        return rows;
    }

    public String getSentence() {
        long changed = getRows().stream().filter(row -> !row.isSame()).count();
        return (changed == 0 ? "Every figure on this page is as it was." : changed + " of the " + getRows().size() + " figures on this page " + (changed == 1 ? "differs" : "differ") + " from what was reported.")
                + " Today is as far as you may see.";
    }

    public boolean isUntouched() {
        return snapshots.isUntouched(ref);
    }

    public boolean isReleasable() {
        return snapshots.isKeeper() && !getSnapshot().isReleased();
    }

    public String release() {
        return form.enter("release", () -> snapshots.release(ref), "Everybody sees it now.", "/board/snapshot.xhtml?ref=" + ref);
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return A_PAGE;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
