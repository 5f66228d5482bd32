package uk.totalplace.board.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * A saving whole, as its caller may see it. {@code enteredBy}, {@code estimator}, {@code validator} and {@code realiser} are names for people to read;
 * {@code waysOn} the steps this caller may take next, {@code hindrances} what the likeliest of them still lacks; {@code rivals} claim its subject too and no
 * overlap group says how they are settled, and {@code rivalHidden} says that one does which the caller may not see; {@code proposal} is the one it stands in, null for none, {@code origin}
 * the claim of a theme that it comes from, null where it was typed in.
 */
public record SavingSheet(String ref, SavingDetails details, Status status, LocalDate since, String enteredBy, String estimator, String validator, String realiser, List<StepRow> steps,
        List<MeasurementRow> measurements, List<Status> waysOn, List<String> hindrances, boolean correctable, List<String> rivals, boolean rivalHidden, String proposal, Origin origin, int version) {

    /** What it has brought so far, in pence. */
    public long measuredPence() {
        return measurements.stream().mapToLong(MeasurementRow::pence).sum();
    }
}
