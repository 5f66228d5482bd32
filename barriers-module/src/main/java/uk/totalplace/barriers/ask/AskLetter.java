package uk.totalplace.barriers.ask;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import uk.totalplace.common.Violations;

/** One letter, call or meeting about an ask: on which day, from whom, to whom and what was said. Never changed afterwards. */
@Entity
@Table(schema = "barriers", name = "ask_letter")
public class AskLetter {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ask_letter")
    @SequenceGenerator(name = "ask_letter", schema = "barriers", sequenceName = "ask_letter_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;
    @Column(name = "ask_ref", nullable = false, length = 20)
    private String ask;
    @Column(name = "on_date", nullable = false)
    private LocalDate on;
    @Column(name = "from_whom", nullable = false, length = 200)
    private String from;
    @Column(name = "to_whom", nullable = false, length = 200)
    private String to;
    @Column(name = "said", nullable = false, length = 2000)
    private String said;
    @Column(name = "recorded_by", nullable = false, length = 100)
    private String recordedBy;
    @Column(name = "recorded_at", nullable = false)
    private LocalDateTime recordedAt;

    protected AskLetter() {
    }

    AskLetter(RecordLetter command, LocalDate today, String account) {
        new Violations().unless(command.on() != null, "on", "Say on which day it was.")
                .unless(command.on() == null || !command.on().isAfter(today), "on", "It is written down once it has been, not before.")
                .text("from", command.from(), 200, "Say from whom it came.")
                .text("to", command.to(), 200, "Say to whom it went.")
                .text("said", command.said(), 2000, "Say what was said.").refuse();
        ask = command.ref();
        on = command.on();
        from = command.from().strip();
        to = command.to().strip();
        said = command.said().strip();
        recordedBy = account;
        recordedAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    /** @param names gives the name of an account */
    LetterRow row(UnaryOperator<String> names) {
        return new LetterRow(id, on, from, to, said, names.apply(recordedBy), recordedAt);
    }
}
