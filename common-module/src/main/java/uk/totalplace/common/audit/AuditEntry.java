package uk.totalplace.common.audit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.common.digest.Sha256;

/** One deed: who did what to which record, when, with what before and after. Written once, never changed. Times are UTC. */
@Entity
@Table(schema = "common", name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry")
    @SequenceGenerator(name = "audit_entry", schema = "common", sequenceName = "audit_entry_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;
    @Column(name = "at", nullable = false)
    private LocalDateTime at;
    @Column(name = "actor", nullable = false, length = 100)
    private String actor;
    @Column(name = "subject", nullable = false, length = 300)
    private String subject;
    @Column(name = "deed", nullable = false, length = 100)
    private String deed;
    @Column(name = "detail", length = 4000)
    private String detail;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "common", name = "audit_change", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "ordinal")
    private List<Change> changes = new ArrayList<>();
    @Column(name = "content_hash", nullable = false, length = 64)
    private String contentHash;

    protected AuditEntry() {
    }

    AuditEntry(String actor, String subject, String deed, String detail, List<Change> changes) {
        this.at = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        this.actor = actor;
        this.subject = subject;
        this.deed = deed;
        this.detail = detail;
        this.changes = new ArrayList<>(changes);
        this.contentHash = hashOfContent(this.changes);
    }

    /** What the row says now with its changes, hashed; it differs from {@link #contentHash()} when somebody changed the row or them behind our back. */
    final String hashOfContent(List<Change> changes) {
        String content = String.join("\u0000", at.toString(), actor, subject, deed, String.valueOf(detail),
                changes.stream().map(Change::canonical).collect(Collectors.joining("\u0002")));
        return Sha256.of(content);
    }

    AuditRow row(String actorName, List<Change> changes) {
        return new AuditRow(id, at, actorName, subject, deed, words(changes));
    }

    private String words(List<Change> changes) {
        String changed = changes.stream().map(Change::words).collect(Collectors.joining("; "));
        if (changed.isEmpty()) {
            return detail == null ? "" : detail;
        }
        return detail == null ? changed : detail + ": " + changed;
    }

    Long id() {
        return id;
    }

    String actor() {
        return actor;
    }

    String contentHash() {
        return contentHash;
    }
}
