package uk.totalplace.barriers.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days of a barrier, counted up to a day somebody looks at it. What cannot be counted, for want of a day or because it lies ahead, is null. */
public record Clocks(Status status, LocalDate raisedOn, LocalDate since, LocalDate dueOn) {

    /** Days in the present state. */
    public Long inState(LocalDate day) {
        return between(since, day);
    }

    /** Days since it was raised; for one that is no longer open, until it was not. */
    public Long sinceRaised(LocalDate day) {
        return between(raisedOn, status.isOpen() || since == null || day.isBefore(since) ? day : since);
    }

    /** Days since it should have been out of the way; null when it is not overdue. */
    public Long overdue(LocalDate day) {
        return status.isOpen() && dueOn != null && day.isAfter(dueOn) ? between(dueOn, day) : null;
    }

    static Long between(LocalDate from, LocalDate to) {
        return from == null || to.isBefore(from) ? null : ChronoUnit.DAYS.between(from, to);
    }
}
