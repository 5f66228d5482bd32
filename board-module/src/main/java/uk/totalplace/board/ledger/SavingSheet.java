package uk.totalplace.board.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * A saving whole, as its caller may see it. {@code enteredBy}, {@code estimator}, {@code validator} and {@code realiser} are names for people to read;
 * {@code waysOn} the steps this caller may take next, {@code hindrances} what the likeliest of them still lacks; {@code proposal} is the one it stands in, null for none.
 */
public record SavingSheet(String ref, SavingDetails details, Status status, LocalDate since, String enteredBy, String estimator, String validator, String realiser, List<StepRow> steps,
        List<MeasurementRow> measurements, List<Status> waysOn, List<String> hindrances, boolean correctable, String proposal, int version) {

    /** What it has brought so far, in pence. */
    public long measuredPence() {
        return measurements.stream().mapToLong(MeasurementRow::pence).sum();
    }
}
