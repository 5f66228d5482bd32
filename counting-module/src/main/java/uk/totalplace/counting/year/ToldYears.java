package uk.totalplace.counting.year;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.returns.CalledBodies;

/** How far each year has been told, as far as the caller may see the returns: the one place that says which year is looked at first and whether its sums are provisional. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class ToldYears {
    /** What bodies upload, or are called for, to tell a year. */
    public static final String DATA_SET = "counting.expenditure-return";

    @Inject
    private Database database;
    @Inject
    private CalledBodies called;
    @Inject
    private Successions successions;
    @Inject
    private Parameters parameters;
    @Inject
    private Accounts accounts;

    /** Every year of which the caller may see a return, the earliest first. */
    public List<ToldYear> all() {
        Caller caller = accounts.current();
        Map<String, LocalDate> ended = new HashMap<>();
        List<Telling.Told> told = database.query(row -> {
            if (row.getDate(6) != null) {
                ended.put(row.getString(1), row.getDate(6).toLocalDate());
            }
            return new Telling.Told(row.getString(1), row.getInt(2), row.getString(3).equals("OUTTURN"), row.getLong(4), caller.sees(row.getString(1), row.getBoolean(5)));
        }, "select r.organisation_code, r.start_year, r.phase, r.gross_pence, r.released, o.valid_to from counting.expenditure_return r join common.organisation o on o.code = r.organisation_code order by r.start_year, r.organisation_code");
        return new Telling(told, called.of(DATA_SET), ended, successions.soleSuccessors(), parameters.on("year-told", UkTime.today()).value("percent"), body -> caller.sees(body, false)).years();
    }

    /** The latest year that is told well enough, or where none is, the latest of which there is any return; empty when there is none. A budget of the year to come is not what is spent, and a few early returns are not what the place spends. */
    public Optional<ToldYear> latest() {
        return latest(all());
    }

    private static Optional<ToldYear> latest(List<ToldYear> all) {
        return last(all.stream().filter(ToldYear::enough).toList()).or(() -> last(all));
    }

    private static Optional<ToldYear> last(List<ToldYear> years) {
        return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
    }

    /** Empty when the caller sees no return of the year. @param startYear the first calendar year */
    public Optional<ToldYear> of(int startYear) {
        return all().stream().filter(year -> year.startYear() == startYear).findFirst();
    }

    /** Years after the one that is looked at first of which outturns are coming in, the earliest first. */
    public List<ToldYear> coming() {
        List<ToldYear> all = all();
        return all.stream().filter(year -> year.told() > 0 && latest(all).filter(latest -> year.startYear() > latest.startYear()).isPresent()).toList();
    }
}
