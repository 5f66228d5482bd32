package uk.totalplace.counting.expenditure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.slice.Sums;

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
    private Sums sums;
    @Inject
    private Audit audit;

    /** The returns the caller may see: the latest year first, in it the largest. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public List<ExpenditureReturnRow> all() {
        Caller caller = accounts.current();
        return (caller.seesUnreleased() ? repository.all() : repository.visibleTo(caller.owners())).stream().map(ExpenditureReturn::row).toList();
    }

    /** The latest year of which the caller may see an outturn, or, where there is none, any return: a budget of the year to come is not what is spent. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Optional<String> latestYear() {
        List<ExpenditureReturnRow> all = all();
        return all.stream().filter(row -> row.phase() == Phase.OUTTURN).findFirst().or(() -> all.stream().findFirst()).map(ExpenditureReturnRow::year);
    }

    /** @throws uk.totalplace.common.InvalidInput when a field does not hold what it must, or the year has its return */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public ExpenditureReturnRow record(RecordReturn command) {
        ExpenditureReturn entered = new ExpenditureReturn(command);
        accounts.current().mustKeepFor(organisations.withCode(command.organisation()).code());
        sums.takeTurn();
        repository.add(entered);
        sums.refresh(entered.row().organisation(), entered.startYear());
        audit.record(subject(entered.row()), "entered", entered.row().gross().exactWords());
        return entered.row();
    }

    /** Empty when there is no such return, or the caller may not see it; {@code year} is written as {@code 2009/10}. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Optional<ExpenditureReturnRow> find(String organisation, String year) {
        return seen(organisation, year).map(ExpenditureReturn::row);
    }

    /**
     * Corrects what a return says; whose it is and for which year stay.
     *
     * @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link ExpenditureReturnRow} as it stands
     * @throws NotFound when there is no such return, or the caller may not see it
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public ExpenditureReturnRow correct(CorrectReturn command) {
        ExpenditureReturn entered = seen(command.organisation(), command.year()).orElseThrow(() -> new NotFound("return of " + command.organisation() + " for " + command.year()));
        accounts.current().mustKeepFor(command.organisation());
        if (command.version() == null || command.version() != entered.version()) {
            throw new StaleVersion("this return", entered.row(), command);
        }
        sums.takeTurn();
        audit.changed(subject(entered.row()), entered.correct(command));
        repository.keep(command);
        sums.refresh(command.organisation(), entered.startYear());
        return entered.row();
    }

    private Optional<ExpenditureReturn> seen(String organisation, String year) {
        Caller caller = accounts.current();
        return repository.find(organisation, year).filter(entered -> caller.sees(organisation, entered.isReleased()));
    }

    private static String subject(ExpenditureReturnRow row) {
        return "expenditure return:" + row.organisation() + ":" + row.year();
    }

    /** Shows all of an organisation's returns to the partnership. */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public int release(String organisation) {
        accounts.current().mustKeepFor(organisation);
        sums.takeTurn();
        List<ExpenditureReturn> waiting = repository.release(organisation);
        waiting.forEach(released -> sums.release(organisation, released.startYear()));
        audit.record("expenditure returns of:" + organisation, "released", waiting.size() + " returns");
        return waiting.size();
    }
}
