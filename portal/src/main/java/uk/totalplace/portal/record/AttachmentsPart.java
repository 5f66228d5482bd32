package uk.totalplace.portal.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.attachment.AttachFile;
import uk.totalplace.common.attachment.AttachmentRow;
import uk.totalplace.common.attachment.Attachments;
import uk.totalplace.common.attachment.FileKind;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.file.TooLarge;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.portal.api.ReceivedFile;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;

/** The files of the record that a page shows. It remembers what it has shown, so that a button means the file beside it. */
@Named
@ViewScoped
public class AttachmentsPart implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long KILOBYTE = 1024L;

    @Inject
    private Attachments attachments;
    @Inject
    private Accounts accounts;
    @Inject
    private RecordAddress address;
    @Inject
    private EntryForm form;
    @Inject
    private Messages messages;
    private ArrayList<AttachmentRow> rows;
    private ArrayList<AttachmentRow> takenOff;
    private Boolean mayAdd;
    private transient Map<String, String> names;
    private transient Part file;

    public List<AttachmentRow> rows(String record) {
        if (rows == null) {
            rows = new ArrayList<>(attachments.page(RecordRef.parse(record), 0, Attachments.MOST));
        }
        return rows;
    }

    public List<AttachmentRow> takenOff(String record) {
        if (takenOff == null) {
            takenOff = new ArrayList<>(mayAdd(record) ? attachments.takenOff(RecordRef.parse(record)) : List.of());
        }
        return takenOff;
    }

    public boolean mayAdd(String record) {
        if (mayAdd == null) {
            mayAdd = attachments.mayAdd(RecordRef.parse(record));
        }
        return mayAdd;
    }

    public String sentence(String record) {
        return rows(record).isEmpty() ? "No file has been attached yet." : Plural.of(rows(record).size(), "file") + ", for everybody who may see this record.";
    }

    /** {@code PDF document, 230 kB}. */
    public String about(AttachmentRow row) {
        return row.kind().word() + ", " + size(row.sizeBytes());
    }

    public String who(String record, String name) {
        if (names == null) {
            Set<String> all = new HashSet<>();
            rows(record).forEach(row -> all.add(row.addedBy()));
            takenOff(record).forEach(row -> all.add(row.takenOffBy()));
            names = accounts.displayNames(all);
        }
        return names.getOrDefault(name, name);
    }

    public String moment(LocalDateTime utc) {
        return UkTime.words(utc);
    }

    public String getHint() {
        return FileKind.IN_WORDS + ", at most " + attachments.limitMegabytes() + " MB. No macros and no programs.";
    }

    public String attach(String record) {
        return form.enter("attach", () -> attachChosen(record), "File attached.", address.of(record));
    }

    private void attachChosen(String record) {
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isEmpty()) {
            throw new InvalidInput("file", "Choose a file.");
        }
        try (ReceivedFile received = ReceivedFile.of(file.getInputStream(), file.getSize(), attachments.limitMegabytes()); InputStream in = received.open()) {
            attachments.attach(new AttachFile(RecordRef.parse(record), file.getSubmittedFileName(), false), in);
        } catch (TooLarge tooLarge) {
            throw new InvalidInput("file", tooLarge.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String takeOff(String record, AttachmentRow row) {
        return act(record, () -> attachments.takeOff(row.id()), row.fileName() + " taken off. You can put it back below the files.");
    }

    public String putBack(String record, AttachmentRow row) {
        return act(record, () -> attachments.putBack(row.id()), row.fileName() + " put back.");
    }

    private String act(String record, Runnable deed, String told) {
        try {
            deed.run();
            messages.tell(told);
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
        return address.redirectTo(record);
    }

    private static String size(long bytes) {
        return bytes < KILOBYTE ? Plural.of(bytes, "byte") : bytes < KILOBYTE * KILOBYTE ? Math.round(bytes / (double) KILOBYTE) + " kB" : String.format(Locale.UK, "%.1f MB", bytes / (double) (KILOBYTE * KILOBYTE));
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
