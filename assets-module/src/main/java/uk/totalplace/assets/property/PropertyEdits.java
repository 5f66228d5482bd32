package uk.totalplace.assets.property;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.bulk.BulkDeed;
import uk.totalplace.common.bulk.BulkField;
import uk.totalplace.common.bulk.BulkPreview;
import uk.totalplace.common.bulk.ChangedAfterPreview;
import uk.totalplace.common.intake.ChangedSince;

/** Bulk edits of the register: looked at first, carried out as one deed on what the caller keeps, undone as a whole. */
@Stateless
@RolesAllowed({Role.PARTNER, Role.OFFICER})
public class PropertyEdits {
    /** So many can be picked one by one; more are taken with a filter. */
    public static final int MOST_PICKED = 500;

    @Inject
    private PropertyEditRepository repository;
    @Inject
    private PropertyImages images;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;
    @Inject
    private PropertySavings savings;

    /** The fields that can be changed in many properties. */
    public List<BulkField> fields() {
        return Arrays.stream(EditableField.values()).map(EditableField::field).toList();
    }

    /** @throws InvalidInput when the field cannot be changed in many, cannot hold the value, or more than 500 are picked one by one */
    public BulkPreview preview(EditProperties command) {
        EditableField field = EditableField.named(command.field());
        Object value = field.value(command.value());
        if (command.picked() != null && command.picked().size() > MOST_PICKED) {
            throw new InvalidInput("picked", "Pick at most " + MOST_PICKED + " one by one, or take all that a filter matches.");
        }
        return repository.preview(accounts.current(), command, field, value);
    }

    /**
     * Carries out a bulk edit that was looked at, on all that it changes or on nothing.
     *
     * @throws ChangedAfterPreview when what it would change is not any more what the preview showed; it carries the present preview
     * @throws InvalidInput when nothing would change
     */
    public BulkDeed carryOut(EditProperties command) {
        BulkPreview preview = preview(command);
        if (preview.changing() == 0) {
            throw new InvalidInput("value", "None of them would change.");
        }
        if (!preview.seen().equals(command.seen())) {
            throw new ChangedAfterPreview(preview);
        }
        Caller caller = accounts.current();
        EditableField field = EditableField.named(command.field());
        Object value = field.value(command.value());
        String code = "edit-" + UUID.randomUUID();
        images.begin(code, null, caller.name(), field.column(), field.words(value), preview.changing());
        if (!repository.stage(code, caller, command, field, value).equals(preview.seen()) || !repository.write(code, field, value, preview.changing())) {
            throw new ChangedAfterPreview(preview);
        }
        String digest = images.seal(code);
        BulkDeed deed = deed(code);
        audit.record("bulk edit:" + code, "changed", deed.words() + " in " + deed.rows() + " properties; before-images SHA-256 " + digest);
        savings.changed();
        return deed;
    }

    /** The bulk edits that the caller could undo, newest first. */
    public List<BulkDeed> page(int first, int size) {
        return repository.page(accounts.current(), first, Math.min(size, MOST_PICKED));
    }

    public long count() {
        return repository.count(accounts.current());
    }

    /** @throws NotFound when there is no such bulk edit, or it touched what the caller does not keep */
    public BulkDeed deed(String code) {
        return repository.find(accounts.current(), code).orElseThrow(() -> new NotFound("bulk edit " + code));
    }

    /**
     * Undoes a bulk edit as a whole.
     *
     * @throws ChangedSince when somebody has changed any of its properties since; then nothing is undone
     * @throws NotFound when there is no such bulk edit, or it touched what the caller does not keep
     * @throws InvalidInput when it is undone already
     */
    public BulkDeed undo(String code) {
        if (deed(code).undoneAt() != null) {
            throw new InvalidInput(null, "This bulk edit is undone already.");
        }
        repository.hold(code);
        images.undo(code, null, accounts.current().name());
        audit.record("bulk edit:" + code, "undid", deed(code).words());
        savings.changed();
        return deed(code);
    }
}
