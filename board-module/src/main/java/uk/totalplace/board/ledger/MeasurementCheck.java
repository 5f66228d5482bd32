package uk.totalplace.board.ledger;

import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.Violations;

/** What must hold of a measurement beside those there are: days that have passed, each counted once, and evidence. */
record MeasurementCheck(List<Measurement> there) {

    Violations of(MeasureSaving command, LocalDate today) {
        boolean whole = command.from() != null && command.to() != null;
        return new Violations()
                .unless(command.from() != null, "from", "Say from which day it is measured.")
                .unless(command.to() != null, "to", "Say up to which day it is measured.")
                .unless(command.pence() != null, "pence", "Give the amount.")
                .text("evidence", command.evidence(), 2000, "Name the evidence: what cannot be measured cannot be claimed as realised.")
                .unless(!whole || !command.from().isAfter(command.to()), "to", "It cannot end before it begins.")
                .unless(command.to() == null || !command.to().isAfter(today), "to", "Only what has passed can be measured.")
                .unless(!whole || there.stream().noneMatch(other -> other.overlaps(command.from(), command.to())), "from", "Those days are measured already; no day counts twice.");
    }
}
