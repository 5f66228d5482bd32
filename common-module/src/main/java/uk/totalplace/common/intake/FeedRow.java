package uk.totalplace.common.intake;

import java.math.BigDecimal;
import java.util.List;

/**
 * One data set of one organisation: how old what stands is, against its limit in days, and what changed in the file's headings since the
 * time before. {@code lastTaken} is null when nothing was ever taken, {@code lastTried} the newest upload whatever became of it, null when there
 * was none. {@code formerly} is the predecessor that sent it, which the organisation has succeeded as a whole, null where it sends it itself. {@code parameters} says by which version of the limits it is judged.
 */
public record FeedRow(String dataSet, String organisation, String formerly, FeedState state, Long ageDays, BigDecimal limitDays, FeedUpload lastTaken, FeedUpload lastTried, List<String> headingsCame,
        List<String> headingsWent, String parameters) {

    /** Whether somebody tried since the last time something was taken, and it was not. */
    public boolean triedSince() {
        return lastTried != null && (lastTaken == null || lastTried.run() != lastTaken.run());
    }

    public boolean drifts() {
        return !headingsCame.isEmpty() || !headingsWent.isEmpty();
    }
}
