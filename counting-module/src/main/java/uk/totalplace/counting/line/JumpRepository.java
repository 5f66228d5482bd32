package uk.totalplace.counting.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Saving;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.slice.Slices;

/** Reads jumps from the sums that are kept of services by quality, and never from the lines. */
@Dependent
class JumpRepository {
    private static final String SURER_PHASE = rank("s.phase", Phase.values());
    private static final String FIRST_BASIS = rank("s.basis", Basis.values());

    @PersistenceContext(unitName = "counting")
    private EntityManager entities;
    @Inject
    private Database database;

    private static String rank(String column, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> " when '" + value.name() + "' then " + value.ordinal()).collect(Collectors.joining("", "case " + column, " end"));
    }

    /** Services that came to more or less by more than a percentage of the year before, or that are new or gone, the largest change first, where the caller may see both years; of one body where {@code organisation} is given. */
    List<JumpRow> jumps(Caller caller, int startYear, String organisation, BigDecimal percent) {
        List<Object> parameters = new ArrayList<>();
        String compared = compared(caller, startYear, organisation, parameters);
        parameters.add(percent);
        return database.query(row -> row(row, startYear), "select j.organisation_code, j.service, j.now_phase, j.before_phase, j.before_pence, j.now_pence, case when j.service = '" + JumpRow.WHOLE + "' then r.note else (select min(l.note) from counting.expenditure_line l"
                + " where l.organisation_code = j.organisation_code and l.start_year = r.start_year and l.phase = j.now_phase and l.basis = j.now_basis and l.service = j.service and l.superseded_by is null and l.flow = 'GROSS') end as noted,"
                + " e.reason, e.before_pence as reason_before, e.now_pence as reason_now, coalesce(e.version, 0) as version, r.synthetic or coalesce(b.synthetic, false) as synthetic from (" + compared + ") j join counting.expenditure_return r on r.organisation_code = j.organisation_code and r.start_year = " + startYear
                + " left join counting.expenditure_return b on b.organisation_code = j.organisation_code and b.start_year = r.start_year - 1"
                + " left join counting.jump_reason e on e.organisation_code = j.organisation_code and e.start_year = r.start_year and e.service = j.service"
                + " where j.now_pence <> j.before_pence and (j.now_pence = 0 or abs(j.now_pence - j.before_pence) * 100 > j.before_pence * ?) order by abs(j.now_pence - j.before_pence) desc, j.organisation_code, j.service", parameters.toArray());
    }

    /** What each service came to in both years, nothing in the year in which it was not told: the two years are read one after the other and added up, so that what is in either of them is there. */
    private static String compared(Caller caller, int startYear, String organisation, List<Object> parameters) {
        return "select x.organisation_code, x.service, x.now_phase, x.now_basis, x.before_phase, sum(x.now_part) as now_pence, sum(x.before_part) as before_pence from (select c.organisation_code, case when c.by_line = 1 then s.one else '" + JumpRow.WHOLE
                + "' end as service, c.now_phase, c.now_basis, c.before_phase, case when s.start_year = " + startYear + " then s.pence else 0 end as now_part, case when s.start_year = " + startYear + " then 0 else s.pence end as before_part from ("
                + pairs(caller, startYear, organisation, parameters) + ") c join counting.expenditure_sum s on s.organisation_code = c.organisation_code where c.place = 1 and s.pair = " + Slices.SERVICES + " and s.flow = 'GROSS' and s.start_year in (" + startYear + ", "
                + (startYear - 1) + ") and (s.start_year = " + startYear + " and s.phase = c.now_phase and s.basis = c.now_basis or s.start_year = " + (startYear - 1) + " and s.phase = c.before_phase and s.basis = c.before_basis)) x"
                + " group by x.organisation_code, x.service, x.now_phase, x.now_basis, x.before_phase";
    }

    /** Like with like: of what a body tells of both years the surest phase that it tells of both, else the surest of each; of one basis, unless one of them was only stated, of which nobody said the basis. */
    private static String pairs(Caller caller, int startYear, String organisation, List<Object> parameters) {
        return "select n.organisation_code, n.phase as now_phase, n.basis as now_basis, b.phase as before_phase, b.basis as before_basis, n.by_line * b.by_line as by_line, row_number() over (partition by n.organisation_code order by case when n.phase = b.phase then 0 else 1 end,"
                + " n.surer, b.surer, n.first_basis, b.first_basis) as place from (" + told(caller, startYear, organisation, parameters) + ") n join (" + told(caller, startYear - 1, organisation, parameters)
                + ") b on b.organisation_code = n.organisation_code and (b.basis = n.basis or n.by_line = 0 or b.by_line = 0)";
    }

    /** Each phase and basis in which a body tells a year; {@code by_line} is 0 for a total that was only stated. */
    private static String told(Caller caller, int startYear, String organisation, List<Object> parameters) {
        String seen = seen(caller, parameters);
        if (organisation != null) {
            parameters.add(organisation);
        }
        return "select s.organisation_code, s.phase, s.basis, " + SURER_PHASE + " as surer, " + FIRST_BASIS + " as first_basis, max(case when s.line_count > 0 then 1 else 0 end) as by_line from counting.expenditure_sum s join counting.expenditure_return r"
                + " on r.organisation_code = s.organisation_code and r.start_year = s.start_year where s.pair = " + Slices.SERVICES + " and s.start_year = " + startYear + " and s.flow = 'GROSS'" + seen + (organisation == null ? "" : " and s.organisation_code = ?")
                + " group by s.organisation_code, s.phase, s.basis";
    }

    private static String seen(Caller caller, List<Object> parameters) {
        Caller.Seen seen = caller.seen("r.");
        parameters.addAll(seen.parameters());
        return " and " + seen.condition();
    }

    private static JumpRow row(ResultSet row, int startYear) throws SQLException {
        return new JumpRow(row.getString("organisation_code"), new FinancialYear(startYear).toString(), row.getString("service"), Phase.valueOf(row.getString("now_phase")), Phase.valueOf(row.getString("before_phase")), row.getLong("before_pence"),
                row.getLong("now_pence"), row.getString("noted"), row.getString("reason"), row.getObject("reason_before", Long.class), row.getObject("reason_now", Long.class), row.getInt("version"), row.getBoolean("synthetic"));
    }

    /** @throws uk.totalplace.common.StaleVersion when somebody has said something in this very moment */
    void keep(JumpRow jump, int startYear, ExplainJump command) {
        JumpReason there = entities.find(JumpReason.class, new JumpReason.Key(jump.organisation(), startYear, jump.service()));
        if (there == null) {
            entities.persist(new JumpReason(jump, startYear, command.reason()));
        } else {
            there.say(command.reason(), jump);
        }
        Saving.corrected(() -> Saving.fresh(entities::flush, new InvalidInput("reason", "Somebody has said why in this very moment: open the page again.")), "this reason", command);
    }
}
