package uk.totalplace.barriers.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** A step that was taken: whence, whither, on which day, by whom and why. Never changed afterwards. */
@Embeddable
public class Step {
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", nullable = false, length = 30)
    private Status from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false, length = 30)
    private Status to;
    @Column(name = "on_date", nullable = false)
    private LocalDate on;
    @Column(name = "account", nullable = false, length = 100)
    private String account;
    @Column(name = "recorded_at", nullable = false)
    private LocalDateTime recordedAt;
    @Column(name = "note", nullable = false, length = 2000)
    private String note;
    @Enumerated(EnumType.STRING)
    @Column(name = "escalated_to", length = 30)
    private Hop escalatedTo;
    @Enumerated(EnumType.STRING)
    @Column(name = "response", length = 20)
    private ResponseType response;

    protected Step() {
    }

    Step(Status from, TakeStep command, LocalDate on, String account) {
        this.from = from;
        this.to = command.to();
        this.on = on;
        this.account = account;
        this.recordedAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        this.note = command.note().strip();
        this.escalatedTo = command.escalatedTo();
        this.response = command.response();
    }

    boolean leadsTo(Status status) {
        return to == status;
    }

    String account() {
        return account;
    }

    LocalDate on() {
        return on;
    }

    StepRow row(UnaryOperator<String> names) {
        return new StepRow(from, to, on, names.apply(account), note, escalatedTo, response, recordedAt);
    }
}
