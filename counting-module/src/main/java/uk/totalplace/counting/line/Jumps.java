package uk.totalplace.counting.line;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Saving;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.slice.Slices;

/** What came to much more or less than the year before (rule E04), as far as the caller may see the returns, and why. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Jumps {
    /** Gross by service as each return is counted, read from the sums of services by quality. */
    private static final String TOLD = "(select s.organisation_code, s.start_year, s.one as service, sum(s.pence) as pence, r.synthetic, r.released, r.phase from counting.expenditure_sum s join counting.expenditure_return r"
            + " on r.organisation_code = s.organisation_code and r.start_year = s.start_year where s.pair = ? and s.start_year = ? and s.flow = 'GROSS' and s.phase = r.phase and s.basis = r.basis and s.line_count > 0"
            + " group by s.organisation_code, s.start_year, s.one, r.synthetic, r.released, r.phase)";

    @PersistenceContext(unitName = "counting")
    private EntityManager entities;
    @Inject
    private Database database;
    @Inject
    private JumpLimits limits;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** The largest change first. @param startYear the first calendar year of the later of the two */
    public List<JumpRow> of(int startYear) {
        return of(startYear, null);
    }

    /** From how large a change, in percent of the year before. */
    public BigDecimal limit() {
        return limits.percent();
    }

    private List<JumpRow> of(int startYear, String organisation) {
        List<Object> parameters = new ArrayList<>(List.of(Slices.SERVICES, startYear, Slices.SERVICES, startYear - 1));
        String where = seen(accounts.current(), parameters) + (organisation == null ? "" : " and n.organisation_code = ?");
        if (organisation != null) {
            parameters.add(organisation);
        }
        return database.query(Jumps::row, "select n.organisation_code, n.start_year, n.service, b.pence, n.pence, n.synthetic, (select min(l.note) from counting.expenditure_line l where l.organisation_code = n.organisation_code and l.start_year = n.start_year"
                + " and l.phase = n.phase and l.service = n.service and l.superseded_by is null and l.flow = 'GROSS'), e.reason, coalesce(e.version, 0) from " + TOLD + " n join " + TOLD + " b on b.organisation_code = n.organisation_code and b.service = n.service"
                + " left join counting.jump_reason e on e.organisation_code = n.organisation_code and e.start_year = n.start_year and e.service = n.service where b.phase = n.phase" + where + " order by abs(n.pence - b.pence) desc, n.organisation_code, n.service",
                parameters.toArray()).stream().filter(jump -> limits.isJump(jump.beforePence(), jump.nowPence())).toList();
    }

    /** @throws NotFound when that has not jumped, or the caller may not see it */
    public JumpRow jump(String organisation, String year, String service) {
        return of(startYear(year), organisation).stream().filter(jump -> jump.service().equals(service)).findFirst().orElseThrow(() -> new NotFound("jump of " + service + " of " + organisation + " in " + year));
    }

    /**
     * @throws NotFound when that has not jumped, or the caller may not see it
     * @throws StaleVersion when somebody has said something since
     * @throws InvalidInput when nothing is said
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public JumpRow explain(ExplainJump command) {
        JumpRow jump = jump(command.organisation(), command.year(), command.service());
        accounts.current().mustKeepFor(jump.organisation());
        if (command.version() == null || command.version() != jump.version()) {
            throw new StaleVersion("this reason", jump, command);
        }
        int startYear = startYear(command.year());
        JumpReason there = entities.find(JumpReason.class, new JumpReason.Key(jump.organisation(), startYear, jump.service()));
        if (there == null) {
            entities.persist(new JumpReason(jump, startYear, command.reason()));
        } else {
            there.say(command.reason());
        }
        Saving.corrected(() -> Saving.fresh(entities::flush, new InvalidInput("reason", "Somebody has said why in this very moment: open the page again.")), "this reason", command);
        audit.record("expenditure return:" + jump.organisation() + ":" + jump.year(), "explained", jump.service() + ": " + command.reason().strip());
        return jump(command.organisation(), command.year(), command.service());
    }

    private static int startYear(String year) {
        try {
            return FinancialYear.parse(String.valueOf(year)).startYear();
        } catch (IllegalArgumentException notAYear) {
            throw new NotFound("year " + year);
        }
    }

    private static String seen(Caller caller, List<Object> parameters) {
        if (caller.seesUnreleased()) {
            return "";
        }
        List<String> owners = caller.owners();
        parameters.addAll(owners);
        return " and (n.released or n.organisation_code in (?" + ", ?".repeat(owners.size() - 1) + "))";
    }

    private static JumpRow row(ResultSet row) throws SQLException {
        return new JumpRow(row.getString(1), new FinancialYear(row.getInt(2)).toString(), row.getString(3), row.getLong(4), row.getLong(5), row.getString(7), row.getString(8), row.getInt(9), row.getBoolean(6));
    }
}
