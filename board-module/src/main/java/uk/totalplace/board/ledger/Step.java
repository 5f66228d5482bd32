package uk.totalplace.board.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** A step that a saving took: whence, whither, on which day, by whom and why. Never changed afterwards. */
@Embeddable
public class Step {
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", nullable = false, length = 20)
    private Status from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false, length = 20)
    private Status to;
    @Column(name = "on_date", nullable = false)
    private LocalDate on;
    @Column(name = "account", nullable = false, length = 100)
    private String account;
    @Column(name = "recorded_at", nullable = false)
    private LocalDateTime recordedAt;
    @Column(name = "note", nullable = false, length = 2000)
    private String note;

    protected Step() {
    }

    Step(Status from, Status to, LocalDate on, String account, String note) {
        this.from = from;
        this.to = to;
        this.on = on;
        this.account = account;
        this.recordedAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        this.note = note.strip();
    }

    StepRow row(UnaryOperator<String> names) {
        return new StepRow(from, to, on, names.apply(account), note, recordedAt);
    }
}
