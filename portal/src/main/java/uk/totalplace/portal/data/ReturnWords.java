package uk.totalplace.portal.data;

import java.time.LocalDate;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.returns.ReturnRow;
import uk.totalplace.common.returns.ReturnState;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Plural;

/** A return in words, as at the day of the view. */
public record ReturnWords(ReturnRow row, String organisation, LocalDate day) {

    public String state() {
        return row.isOverdue(day) ? "Overdue" : row.state().word();
    }

    public String kind() {
        if (row.state().isSettled()) {
            return "good";
        }
        return row.isOverdue(day) ? "bad" : row.state() == ReturnState.RECEIVED ? "info" : "quiet";
    }

    public String icon() {
        if (row.state().isSettled()) {
            return "check";
        }
        return row.isOverdue(day) ? "stop" : row.state() == ReturnState.RECEIVED ? "file" : "clock";
    }

    /** {@code 30 April 2010, in 22 days}; a settled return waits for nothing. */
    public String due() {
        return DayWords.of(row.dueOn()) + (row.state().isSettled() ? "" : ", " + DayWords.until(row.dueOn(), day));
    }

    /** What has come: how many lines, and their sum where the data set has one, or a total that was entered. */
    public String received() {
        if (row.restsOnTotal()) {
            return "a total of " + Money.ofPence(row.amountPence()).words();
        }
        if (row.run() == null) {
            return row.state() == ReturnState.NOTHING ? "nothing to return" : "nothing yet";
        }
        return Plural.of(row.lines(), "line") + (row.amountPence() == null ? "" : ", " + Money.ofPence(row.amountPence()).words());
    }

    public String said() {
        return row.saidBy() == null ? "" : "%s, %s, on %s".formatted(row.saidBy(), row.saidAs(), UkTime.words(row.saidAt()));
    }
}
