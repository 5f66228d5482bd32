package uk.totalplace.common.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.record.RecordRef;

/** Something said about a record. Its author may edit it, which shows; withdrawn, its place stays and its words go. Times are UTC. */
@Entity
@Table(schema = "common", name = "remark")
public class Comment {
    static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remark")
    @SequenceGenerator(name = "remark", schema = "common", sequenceName = "remark_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;
    @Column(name = "record_ref", nullable = false, length = 300)
    private String record;
    @Column(name = "words", nullable = false, length = 4000)
    private String words;
    @Column(name = "written_by", nullable = false, length = 100)
    private String writtenBy;
    @Column(name = "written_at", nullable = false)
    private LocalDateTime writtenAt = LocalDateTime.now(ZoneOffset.UTC);
    @Column(name = "edited_at")
    private LocalDateTime editedAt;
    @Column(name = "withdrawn_by", length = 100)
    private String withdrawnBy;
    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Comment() {
    }

    Comment(RecordRef record, String words, Caller author) {
        this.record = record.toString();
        this.words = sayable(words);
        writtenBy = author.name();
    }

    private static String sayable(String words) {
        String kept = words == null ? null : words.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
        new Violations().unless(kept != null && !kept.isEmpty(), "words", "Say something.")
                .unless(kept == null || kept.length() <= LONGEST, "words", "Use at most %,d characters; these are %,d.".formatted(LONGEST, kept == null ? 0 : kept.length())).refuse();
        return kept;
    }

    /** @throws CommentClosed when the caller did not write it, or it has been withdrawn */
    void edit(String newWords, Caller caller) {
        if (isWithdrawn()) {
            throw new CommentClosed("The comment has been withdrawn, so it cannot be edited.");
        }
        if (!isBy(caller)) {
            throw new CommentClosed("Only who wrote a comment may edit it.");
        }
        String said = sayable(newWords);
        if (!said.equals(words)) {
            words = said;
            editedAt = LocalDateTime.now(ZoneOffset.UTC);
        }
    }

    /** @throws CommentClosed when the caller neither wrote it nor is an officer of the programme office, or it has been withdrawn before */
    void withdraw(Caller caller) {
        if (isWithdrawn()) {
            throw new CommentClosed("The comment has been withdrawn already.");
        }
        if (!mayWithdraw(caller)) {
            throw new CommentClosed("A comment is withdrawn by who wrote it, or by the programme office.");
        }
        withdrawnBy = caller.name();
        withdrawnAt = LocalDateTime.now(ZoneOffset.UTC);
    }

    private boolean isBy(Caller caller) {
        return writtenBy.equals(caller.name());
    }

    private boolean mayWithdraw(Caller caller) {
        return isBy(caller) || caller.isOfficer();
    }

    private boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    CommentRow row(Caller caller) {
        return new CommentRow(id, record, isWithdrawn() ? null : words, writtenBy, writtenAt, editedAt, withdrawnBy, withdrawnAt, version, !isWithdrawn() && isBy(caller), !isWithdrawn() && mayWithdraw(caller));
    }

    Long id() {
        return id;
    }

    RecordRef record() {
        return RecordRef.parse(record);
    }

    String words() {
        return words;
    }

    int version() {
        return version;
    }
}
