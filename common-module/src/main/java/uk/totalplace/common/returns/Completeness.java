package uk.totalplace.common.returns;

import java.time.LocalDate;

/** How complete one call is: how many organisations were asked, and how many of their returns have come, are attested, or are said to be nothing. */
public record Completeness(long call, String title, String dataSet, String period, LocalDate dueOn, long asked, long received, long attested, long nothing) {

    public long missing() {
        return asked - received - attested - nothing;
    }

    /** Settled returns of those asked for, in whole percent, rounded down: 100 only when nothing is missing. */
    public int percent() {
        return asked == 0 ? 0 : (int) ((attested + nothing) * 100 / asked);
    }
}
