package uk.totalplace.counting.expenditure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.returns.TotalEntered;
import uk.totalplace.counting.slice.Sums;
import uk.totalplace.counting.year.ToldYear;
import uk.totalplace.counting.year.ToldYears;

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
    private ToldYears years;
    @Inject
    private Audit audit;
    @Inject
    private Event<TotalEntered> totals;

    /** The returns the caller may see: the latest year first, in it the largest. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public List<ExpenditureReturnRow> all() {
        Caller caller = accounts.current();
        return (caller.seesUnreleased() ? repository.all() : repository.visibleTo(caller.owners())).stream().map(ExpenditureReturn::row).toList();
    }

    /** The year that is looked at first, as {@link ToldYears} decides it. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Optional<String> latestYear() {
        return years.latest().map(ToldYear::year);
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
        tell(entered, true);
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
        List<Change> changes = entered.correct(command);
        audit.changed(subject(entered.row()), changes);
        repository.keep(command);
        sums.refresh(command.organisation(), entered.startYear());
        tell(entered, !changes.isEmpty());
        return entered.row();
    }

    /** A total answers the call of its year; of what came as lines the upload tells. */
    private void tell(ExpenditureReturn entered, boolean changed) {
        ExpenditureReturnRow row = entered.row();
        if (row.lines() == 0) {
            totals.fire(new TotalEntered(ToldYears.DATA_SET, row.organisation(), new FinancialYear(entered.startYear()), row.grossPence(), changed, accounts.current().name()));
        }
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
