package uk.totalplace.common.view;

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
import java.util.List;
import java.util.Objects;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Change;

/** A list with its filters that somebody keeps under a name. It belongs to who saved it; those who keep records may offer theirs to others. */
@Entity
@Table(schema = "common", name = "saved_view")
public class SavedView {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_view")
    @SequenceGenerator(name = "saved_view", schema = "common", sequenceName = "saved_view_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;
    @Column(name = "owner", nullable = false, length = 100)
    private String owner;
    @Column(name = "organisation_code", length = 40)
    private String organisation;
    @Column(name = "name", nullable = false, length = 80)
    private String name;
    @Column(name = "path", nullable = false, length = 200)
    private String path;
    @Column(name = "query", nullable = false, length = 1000)
    private String query;
    @Enumerated(EnumType.STRING)
    @Column(name = "sharing", nullable = false, length = 20)
    private Sharing sharing;
    @Column(name = "saved_at", nullable = false)
    private LocalDateTime savedAt = LocalDateTime.now(ZoneOffset.UTC);
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected SavedView() {
    }

    SavedView(Caller owner, SaveView command) {
        ListAddress address = ListAddress.of(command.path(), command.query());
        this.owner = owner.name();
        organisation = owner.organisation();
        path = address.path();
        query = address.query();
        amend(owner, command.name(), command.sharing());
    }

    /** @throws InvalidInput when the name is missing or too long, or its owner may not share */
    final List<Change> amend(Caller caller, String newName, Sharing wanted) {
        Sharing newSharing = wanted == null ? Sharing.PRIVATE : wanted;
        new Violations().text("name", newName, 80, "Give the view a name.")
                .unless(newSharing == Sharing.PRIVATE || caller.has(Role.PARTNER) || caller.has(Role.OFFICER), "sharing", "Only those who keep records share views. Keep it for yourself.").refuse();
        List<Change> changes = List.of(new Change("Name", name, newName.strip()), new Change("Shown to", sharing == null ? null : sharing.word(), newSharing.word()));
        name = newName.strip();
        sharing = newSharing;
        return changes;
    }

    boolean isOf(Caller caller) {
        return owner.equals(caller.name());
    }

    boolean isOfferedTo(Caller caller) {
        return isOf(caller) || sharing == Sharing.EVERYBODY || sharing == Sharing.ORGANISATION && Objects.equals(organisation, caller.organisation());
    }

    SavedViewRow row(Caller reader, String ownerName) {
        return new SavedViewRow(id, name, path, query, new ListAddress(path, query).href(), sharing, ownerName, isOf(reader), savedAt, version);
    }

    /** What the audit calls it. */
    String subject() {
        return "view:" + id;
    }

    Long id() {
        return id;
    }

    String owner() {
        return owner;
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    int version() {
        return version;
    }
}
