package uk.totalplace.counting.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import uk.totalplace.common.Violations;

/** A person's word on a proposal, with who said it and when, UTC. It may be said anew, and then that counts. */
@Entity
@Table(schema = "counting", name = "supplier_verdict")
public class SupplierVerdict {
    @Id
    @Column(name = "subject", length = 450)
    private String subject;
    @Enumerated(EnumType.STRING)
    @Column(name = "ruling", nullable = false, length = 20)
    private Ruling ruling;
    @Column(name = "note", length = 500)
    private String note;
    @Column(name = "decided_by", nullable = false, length = 100)
    private String decidedBy;
    @Column(name = "decided_at", nullable = false)
    private LocalDateTime decidedAt;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected SupplierVerdict() {
    }

    SupplierVerdict(String subject) {
        this.subject = subject;
    }

    /** @throws uk.totalplace.common.InvalidInput when nothing is decided or the note is too long */
    void decide(Ruling said, String words, String by) {
        new Violations().unless(said == Ruling.ACCEPTED || said == Ruling.REFUSED, "ruling", "Say whether it is accepted or refused.").mayStayEmpty("note", words, 500).refuse();
        ruling = said;
        note = words == null || words.isBlank() ? null : words.strip();
        decidedBy = by;
        decidedAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    int version() {
        return version;
    }

    Decision decision() {
        return new Decision(ruling, note, decidedBy, decidedAt, version);
    }
}
