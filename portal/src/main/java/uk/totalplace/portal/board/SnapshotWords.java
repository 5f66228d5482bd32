package uk.totalplace.portal.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.totalplace.board.snapshot.Difference;
import uk.totalplace.board.snapshot.SnapshotRow;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureState;

/** How what was reported reads on every page that shows it. */
@Named
@RequestScoped
public class SnapshotWords {

    public String taken(SnapshotRow row) {
        return UkTime.words(row.takenAt());
    }

    public String released(SnapshotRow row) {
        return row.isReleased() ? "Released " + UkTime.words(row.releasedAt()) : "Not released";
    }

    /** {@code £2.2m a year}; null where there is no figure. */
    public String value(Figure figure) {
        return figure == null ? null : figure.state() == FigureState.MISSING ? figure.words() : (figure.words() + " " + figure.unitWords()).strip();
    }

    public String kind(Difference difference) {
        return difference.now() == null ? "quiet" : difference.isSame() ? "good" : "warn";
    }

    public String icon(Difference difference) {
        return difference.now() == null ? "dash" : difference.isSame() ? "check" : "ring";
    }
}
