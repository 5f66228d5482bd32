package uk.totalplace.common.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.audit.Change;

/** The views that people save of lists. Everybody keeps views for themselves; a view that is shared stays its owner's. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class SavedViews {
    private static final int MOST_OF_A_PERSON = 100;

    @Inject
    private SavedViewRepository repository;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** What the caller keeps or is offered, by name. */
    public List<SavedViewRow> all() {
        return rows(null);
    }

    /** The same of one list. */
    public List<SavedViewRow> of(String path) {
        return rows(path);
    }

    /** @throws NotFound when there is no such view, or it is not offered to the caller */
    public SavedViewRow one(long id) {
        Caller caller = accounts.current();
        return row(caller, repository.find(id).filter(view -> view.isOfferedTo(caller)).orElseThrow(() -> new NotFound("saved view " + id)));
    }

    /** @throws InvalidInput when the name is missing or taken, the address is no list of the portal, or the caller may not share */
    public SavedViewRow save(SaveView command) {
        Caller caller = accounts.current();
        SavedView view = new SavedView(caller, command);
        new Violations().unless(repository.count(caller.name()) < MOST_OF_A_PERSON, null, "You have " + MOST_OF_A_PERSON + " saved views already. Remove one first.").refuse();
        refuseTakenName(view);
        repository.keep(view);
        audit.record(view.subject(), "saved", "the view " + view.name());
        return row(caller, view);
    }

    /**
     * Renames a view of the caller's own, or offers it to others or no longer to them.
     *
     * @throws StaleVersion when it was changed since the caller opened it; it carries the {@link SavedViewRow} as it stands
     */
    public SavedViewRow amend(long id, String name, Sharing sharing, int version) {
        Caller caller = accounts.current();
        SavedView view = own(caller, id);
        if (version != view.version()) {
            throw new StaleVersion("this view", row(caller, view));
        }
        List<Change> changes = view.amend(caller, name, sharing);
        refuseTakenName(view);
        audit.changed(view.subject(), changes);
        try {
            repository.keep(view);
        } catch (OptimisticLockException savedThisMoment) {
            throw new StaleVersion("this view", null);
        }
        return row(caller, view);
    }

    /** @throws NotFound when the caller has no such view */
    public void remove(long id) {
        SavedView view = own(accounts.current(), id);
        repository.remove(view);
        audit.record(view.subject(), "removed", "the view " + view.name());
    }

    private SavedView own(Caller caller, long id) {
        return repository.find(id).filter(view -> view.isOf(caller)).orElseThrow(() -> new NotFound("saved view of yours " + id));
    }

    private void refuseTakenName(SavedView view) {
        new Violations().unless(!repository.isTaken(view.owner(), view.path(), view.name(), view.id()), "name", "You have a view of this name on this list already. Give another name.").refuse();
    }

    private List<SavedViewRow> rows(String path) {
        Caller caller = accounts.current();
        Map<String, String> names = new HashMap<>();
        return repository.offeredTo(caller, path).stream().map(view -> view.row(caller, names.computeIfAbsent(view.owner(), accounts::displayName))).toList();
    }

    private SavedViewRow row(Caller caller, SavedView view) {
        return view.row(caller, accounts.displayName(view.owner()));
    }
}
