package uk.totalplace.common.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.file.FileReading;
import uk.totalplace.common.file.Shelf;
import uk.totalplace.common.file.StoredFile;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;
import uk.totalplace.common.setting.Settings;

/** The files of records. Who may see the record sees its files; who keeps the record adds to them, and takes off what the own organisation added. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Attachments {
    /** The most files of one record. */
    public static final int MOST = 100;
    private static final int LAST_TAKEN_OFF = 20;
    private static final long USUAL_MEGABYTES = 20;

    @Inject
    private AttachmentRepository repository;
    @Inject
    private StoredFile files;
    @Inject
    private Records records;
    @Inject
    private Accounts accounts;
    @Inject
    private Settings settings;
    @Inject
    private Audit audit;

    public long limitMegabytes() {
        return settings.whole("attachment.megabytes", USUAL_MEGABYTES);
    }

    /** Oldest first. @throws NotFound when there is no such record, or it is not the caller's to see */
    public List<AttachmentRow> page(RecordRef record, int first, int size) {
        Caller caller = accounts.current();
        return repository.on(records.at(record).ref(), first, Math.min(size, MOST)).stream().map(attachment -> attachment.row(caller)).toList();
    }

    public long count(RecordRef record) {
        return repository.count(records.at(record).ref());
    }

    /** What was taken off and the caller may put back, the last first, at most 20. */
    public List<AttachmentRow> takenOff(RecordRef record) {
        Caller caller = accounts.current();
        return repository.takenOff(records.at(record).ref(), LAST_TAKEN_OFF).stream().map(attachment -> attachment.row(caller)).filter(AttachmentRow::mine).toList();
    }

    /** Whether the caller may add files to a record it sees. */
    public boolean mayAdd(RecordRef record) {
        return records.isKeptBy(record, accounts.current());
    }

    /** @throws NotFound when there is no such file, it was taken off, or its record is not the caller's to see */
    public AttachmentRow row(long id) {
        return present(id).row(accounts.current());
    }

    /** The content in pieces from 0, so that a slow reader holds no transaction open; null past the last. */
    public byte[] piece(long id, int ordinal) {
        return files.piece(Shelf.ATTACHMENTS, present(id).id(), ordinal);
    }

    /**
     * Stores a file and adds it to a record. What it is, its content tells.
     *
     * @throws uk.totalplace.common.file.TooLarge beyond the limit, with nothing kept
     * @throws InvalidInput when the file is empty or of a kind that is not attached, or the record has as many as it may
     * @throws NotYours     when the caller does not keep the record
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public AttachmentRow attach(AttachFile command, InputStream body) {
        RecordRef record = records.at(command.record()).ref();
        Caller caller = accounts.current();
        if (!records.isKeptBy(record, caller)) {
            throw new NotYours("others");
        }
        if (repository.count(record) >= MOST) {
            throw new InvalidInput("file", "The record has " + MOST + " files already, which is the most. Take one off first.");
        }
        Attachment attachment = new Attachment(new AttachFile(record, command.fileName(), command.synthetic()), caller);
        repository.keep(attachment);
        try {
            store(attachment, body);
        } catch (IOException e) {
            throw new UncheckedIOException("The file did not arrive whole", e);
        }
        audit.record(record.toString(), "attached", attachment.fileName());
        return attachment.row(caller);
    }

    private void store(Attachment attachment, InputStream body) throws IOException {
        StoredFile.Digest digest = files.write(Shelf.ATTACHMENTS, attachment.id(), body, limitMegabytes());
        if (digest.bytes() == 0) {
            throw new InvalidInput("file", "The file is empty. Choose it again, and look whether it was saved.");
        }
        FileReading stored = files.read(Shelf.ATTACHMENTS, attachment.id(), digest.bytes());
        attachment.stored(digest.bytes(), digest.sha256(), FileSniffer.kindOf(stored, digest.bytes(), attachment.fileName()));
    }

    /** Takes a file off its record. It is kept and can be put back. @throws NotYours when another organisation added it */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public AttachmentRow takeOff(long id) {
        Attachment attachment = kept(id);
        if (attachment.takeOff(accounts.current().name())) {
            audit.record(attachment.record().toString(), "took off", attachment.fileName());
        }
        return attachment.row(accounts.current());
    }

    /** Undoes {@link #takeOff}. */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public AttachmentRow putBack(long id) {
        Attachment attachment = kept(id);
        if (attachment.putBack()) {
            audit.record(attachment.record().toString(), "put back", attachment.fileName());
        }
        return attachment.row(accounts.current());
    }

    private Attachment kept(long id) {
        Attachment attachment = visible(id);
        if (!attachment.isKeptBy(accounts.current())) {
            throw new NotYours("others");
        }
        return attachment;
    }

    private Attachment present(long id) {
        return repository.find(id).filter(attachment -> !attachment.isTakenOff() && records.find(attachment.record()).isPresent()).orElseThrow(() -> new NotFound("attachment " + id));
    }

    private Attachment visible(long id) {
        return repository.find(id).filter(attachment -> records.find(attachment.record()).isPresent()).orElseThrow(() -> new NotFound("attachment " + id));
    }
}
