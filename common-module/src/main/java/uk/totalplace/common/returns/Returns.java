package uk.totalplace.common.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.intake.DataSetRow;
import uk.totalplace.common.intake.DataSets;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.search.SortBy;

/**
 * Returns that organisations are called for. The programme office calls and sees all of them; an organisation sees and settles its
 * own, and nobody attests for another.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Returns {
    private static final int LARGEST_PAGE = 500;

    @Inject
    private ReturnRepository repository;
    @Inject
    private Accounts accounts;
    @Inject
    private Organisations organisations;
    @Inject
    private DataSets dataSets;
    @Inject
    private Audit audit;

    /** @param order null for open ones first, by the day they are due */
    public List<ReturnRow> page(ReturnFilter filter, SortBy<ReturnSort> order, int first, int size) {
        return repository.page(owners(), filter, order, first, Math.min(size, LARGEST_PAGE));
    }

    public long count(ReturnFilter filter) {
        return repository.count(owners(), filter);
    }

    /** How many there are in each area. */
    public List<AreaSum> byArea(ReturnFilter filter) {
        return repository.byArea(owners(), filter);
    }

    /** @throws NotFound when there is no such return, or it is another organisation's */
    public ReturnRow row(long id) {
        return find(id).orElseThrow(() -> new NotFound("return " + id));
    }

    /** Empty when there is no such return, or it is another organisation's. */
    public Optional<ReturnRow> find(long id) {
        return repository.row(id).filter(this::isTheirs);
    }

    /** By title, period and organisation, among those the caller sees. */
    public Found<ReturnRow> search(SearchText text, int first, int most) {
        return repository.search(owners(), text, first, most);
    }

    /** What the organisation attested the time before, to compare with; empty the first time. */
    public Optional<ReturnRow> before(long id) {
        return repository.before(row(id));
    }

    /** What happened to it, newest first. */
    public List<AuditRow> history(long id) {
        return audit.historyOf("return:" + row(id).id());
    }

    /** How complete each call is, the latest first, at most 50. */
    @RolesAllowed({Role.OFFICER, Role.LEAD, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
    public List<Completeness> completeness() {
        return repository.completeness();
    }

    /**
     * Calls for a return; every organisation named owes one from now on.
     *
     * @return the number of the call
     * @throws InvalidInput when something is missing, or the same data set and period has been called for
     */
    @RolesAllowed(Role.OFFICER)
    public long call(CallForReturns command) {
        Set<String> open = dataSets.all().stream().filter(row -> !row.restricted()).map(DataSetRow::code).collect(Collectors.toSet());
        ReturnCall call = new ReturnCall(command, open, organisations.names().keySet());
        if (repository.isCalled(command.dataSet(), command.period().strip())) {
            throw new InvalidInput("period", "This data set has been called for already for " + command.period().strip() + ".");
        }
        repository.keep(call);
        for (String organisation : command.organisations().stream().sorted().toList()) {
            Return owed = new Return(call.id(), organisation);
            repository.keep(owed);
            audit.record(owed.subject(), "called for", call.title());
        }
        return call.id();
    }

    /** @throws StaleVersion when it has changed since the caller looked: what is attested must be what was seen */
    @RolesAllowed(Role.PARTNER)
    public ReturnRow attest(AttestReturn command) {
        Return owed = own(command.id(), command.version());
        owed.attest(command, accounts.current().name());
        return told(owed, "attested", "it as " + command.position().strip());
    }

    /** @throws StaleVersion when it has changed since the caller looked */
    @RolesAllowed(Role.PARTNER)
    public ReturnRow nothing(AttestReturn command) {
        Return owed = own(command.id(), command.version());
        owed.nothing(command, accounts.current().name());
        return told(owed, "attested", "that there is nothing to return, as " + command.position().strip() + ": " + command.note().strip());
    }

    /** @throws InvalidInput without a reason */
    @RolesAllowed(Role.OFFICER)
    public ReturnRow reopen(long id, int version, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > 500) {
            throw new InvalidInput("reason", "Say in up to 500 characters why it is asked for again.");
        }
        Return owed = current(id, version);
        owed.reopen();
        return told(owed, "opened", "it again: " + reason.strip());
    }

    private Return own(long id, int version) {
        Return owed = current(id, version);
        accounts.current().mustKeepFor(owed.organisation());
        return owed;
    }

    private Return current(long id, int version) {
        ReturnRow seen = row(id);
        Return owed = repository.find(id).orElseThrow(() -> new NotFound("return " + id));
        if (owed.version() != version) {
            throw new StaleVersion("this return", seen);
        }
        return owed;
    }

    private ReturnRow told(Return owed, String deed, String words) {
        repository.keep(owed);
        audit.record(owed.subject(), deed, words);
        return row(owed.id());
    }

    private boolean isTheirs(ReturnRow row) {
        List<String> owners = owners();
        return owners == null || owners.contains(row.organisation());
    }

    /** Whose returns the caller sees; null for the programme office's staff, who see all. */
    private List<String> owners() {
        Caller caller = accounts.current();
        return caller.seesUnreleased() ? null : caller.owners();
    }
}
