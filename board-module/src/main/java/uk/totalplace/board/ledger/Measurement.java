package uk.totalplace.board.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** What a saving has really brought from one day to another, both counted, with the evidence. What cannot be measured cannot be claimed as realised. */
@Embeddable
public class Measurement {
    @Column(name = "from_date", nullable = false)
    private LocalDate from;
    @Column(name = "to_date", nullable = false)
    private LocalDate to;
    @Column(name = "pence", nullable = false)
    private long pence;
    @Column(name = "evidence", nullable = false, length = 2000)
    private String evidence;
    @Column(name = "account", nullable = false, length = 100)
    private String account;
    @Column(name = "recorded_at", nullable = false)
    private LocalDateTime recordedAt;

    protected Measurement() {
    }

    Measurement(MeasureSaving command, String account) {
        from = command.from();
        to = command.to();
        pence = command.pence();
        evidence = command.evidence().strip();
        this.account = account;
        recordedAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
        return !from.isAfter(otherTo) && !to.isBefore(otherFrom);
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    long pence() {
        return pence;
    }

    MeasurementRow row(UnaryOperator<String> names) {
        return new MeasurementRow(from, to, pence, evidence, names.apply(account), recordedAt);
    }
}
