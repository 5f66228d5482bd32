package uk.totalplace.counting.expenditure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.Organisations;

/** The register of expenditure returns. A partner enters its own; everybody sees what is released. */
@Stateless
public class ExpenditureReturns {
    @Inject
    private ExpenditureReturnRepository repository;
    @Inject
    private Accounts accounts;
    @Inject
    private Organisations organisations;
    @Inject
    private Audit audit;

    /** The returns the caller may see: the latest year first, in it the largest. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public List<ExpenditureReturnRow> all() {
        Caller caller = accounts.current();
        return (caller.seesUnreleased() ? repository.all() : repository.visibleTo(caller.organisation())).stream().map(ExpenditureReturn::row).toList();
    }

    /** @throws uk.totalplace.common.InvalidInput when a field does not hold what it must, or the year has its return */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public ExpenditureReturnRow record(RecordReturn command) {
        ExpenditureReturn entered = new ExpenditureReturn(command);
        accounts.current().mustKeepFor(organisations.withCode(command.organisation()).code());
        repository.refuseSecond(entered);
        repository.keep(entered);
        audit.record("expenditure return:" + command.organisation() + ":" + entered.row().year(), "entered", entered.row().gross().exactWords());
        return entered.row();
    }

    /** Shows all of an organisation's returns to the partnership. */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public int release(String organisation) {
        accounts.current().mustKeepFor(organisation);
        List<ExpenditureReturn> waiting = repository.unreleased(organisation);
        waiting.forEach(ExpenditureReturn::release);
        audit.record("expenditure returns of:" + organisation, "released", waiting.size() + " returns");
        return waiting.size();
    }
}
