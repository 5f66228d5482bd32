package uk.totalplace.portal.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import uk.totalplace.board.scorecard.MeasureRow;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.Pending;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.ViewDate;

/** What has to be said beside a measure because of the day the person looks as at. */
@Named
@RequestScoped
public class MeasureWords {
    @Inject
    private ViewDate viewDate;

    /** Evidence of a later day appears in a view of the past only with its own date; empty where nothing has to be said. */
    public String later(Figure figure) {
        return figure.asOf() != null && figure.asOf().isAfter(viewDate.getDay()) ? "as of " + DayWords.of(figure.asOf()) : "";
    }

    public String asOf(Figure figure) {
        return figure.asOf() == null ? "no day given" : DayWords.of(figure.asOf());
    }

    /** What is measured; where nobody has defined it, how it is made. */
    public String definition(MeasureRow row) {
        return row.standing().definition() == null ? row.detail().formula() : row.standing().definition();
    }

    /** Who owes a missing figure, and by when. */
    public String owed(Figure figure) {
        Pending pending = figure.pending();
        if (pending == null || pending.owner() == null && pending.due() == null) {
            return "nobody has promised it";
        }
        String owner = pending.owner() == null ? "nobody named" : pending.owner();
        return pending.due() == null ? owner + ", no day agreed" : owner + ", due " + DayWords.of(pending.due()) + ", " + DayWords.until(pending.due(), viewDate.getDay());
    }

    public boolean isOverdue(Figure figure) {
        LocalDate due = figure.pending() == null ? null : figure.pending().due();
        return due != null && due.isBefore(viewDate.getDay());
    }
}
