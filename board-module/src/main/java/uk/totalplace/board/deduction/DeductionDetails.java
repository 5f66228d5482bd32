package uk.totalplace.board.deduction;

import uk.totalplace.common.Violations;

/** What is said of something that comes off a saving; pence, worst case and best. */
public record DeductionDetails(String title, Long lowPence, Long highPence, String source, boolean synthetic) {

    Violations check() {
        return new Violations()
                .text("title", title, 200, "Say what comes off.")
                .unless(lowPence != null && lowPence >= 0, "lowPence", "Give the low end, nothing or more.")
                .unless(highPence != null, "highPence", "Give the high end.")
                .unless(lowPence == null || highPence == null || lowPence <= highPence, "lowPence", "The range is upside down: its low end is above its high end.")
                .text("source", source, 300, "Name the source.");
    }
}
