package uk.totalplace.common.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.file.FileName;
import uk.totalplace.common.record.RecordRef;

/** A file that belongs to a record. It is added whole and never changed; taken off, it is kept, so that it can be put back. Times are UTC. */
@Entity
@Table(schema = "common", name = "attachment")
public class Attachment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment")
    @SequenceGenerator(name = "attachment", schema = "common", sequenceName = "attachment_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;
    @Column(name = "record_ref", nullable = false, length = 300)
    private String record;
    @Column(name = "organisation_code", length = 40)
    private String organisation;
    @Column(name = "file_name", nullable = false, length = 200)
    private String fileName;
    @Enumerated(EnumType.STRING)
    @Column(name = "file_kind", nullable = false, length = 20)
    private FileKind kind = FileKind.TEXT;
    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256 = "";
    @Column(name = "size_bytes", nullable = false)
    private long sizeBytes;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Column(name = "added_by", nullable = false, length = 100)
    private String addedBy;
    @Column(name = "added_at", nullable = false)
    private LocalDateTime addedAt = LocalDateTime.now(ZoneOffset.UTC);
    @Column(name = "taken_off_by", length = 100)
    private String takenOffBy;
    @Column(name = "taken_off_at")
    private LocalDateTime takenOffAt;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Attachment() {
    }

    Attachment(AttachFile command, Caller caller) {
        record = command.record().toString();
        organisation = caller.organisation();
        fileName = FileName.cleaned(command.fileName());
        synthetic = command.synthetic();
        addedBy = caller.name();
    }

    void stored(long bytes, String digest, FileKind sniffed) {
        sizeBytes = bytes;
        sha256 = digest;
        kind = sniffed;
        fileName = FileSniffer.named(fileName, sniffed);
    }

    /** False when it had been taken off before. */
    boolean takeOff(String by) {
        if (isTakenOff()) {
            return false;
        }
        takenOffBy = by;
        takenOffAt = LocalDateTime.now(ZoneOffset.UTC);
        return true;
    }

    /** False when it had not been taken off. */
    boolean putBack() {
        boolean was = isTakenOff();
        takenOffBy = null;
        takenOffAt = null;
        return was;
    }

    boolean isTakenOff() {
        return takenOffAt != null;
    }

    /** A partner takes off what its own organisation added, the programme office all. */
    boolean isKeptBy(Caller caller) {
        return organisation == null ? caller.isOfficer() : caller.keepsFor(organisation);
    }

    AttachmentRow row(Caller caller) {
        return new AttachmentRow(id, record, fileName, kind, sizeBytes, sha256, synthetic, addedBy, addedAt, takenOffBy, takenOffAt, isKeptBy(caller));
    }

    Long id() {
        return id;
    }

    RecordRef record() {
        return RecordRef.parse(record);
    }

    String fileName() {
        return fileName;
    }
}
