package uk.totalplace.counting.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Saving;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.slice.Slices;

@Dependent
class JumpRepository {
    /** Gross by service as each return is counted, read from the sums of services by quality. */
    private static final String TOLD = "(select s.organisation_code, s.start_year, s.one as service, sum(s.pence) as pence, r.synthetic, r.released, r.phase, r.basis from counting.expenditure_sum s join counting.expenditure_return r"
            + " on r.organisation_code = s.organisation_code and r.start_year = s.start_year where s.pair = ? and s.start_year = ? and s.flow = 'GROSS' and s.phase = r.phase and s.basis = r.basis and s.line_count > 0"
            + " group by s.organisation_code, s.start_year, s.one, r.synthetic, r.released, r.phase, r.basis)";

    @PersistenceContext(unitName = "counting")
    private EntityManager entities;
    @Inject
    private Database database;

    /** Services that came to more or less by more than a percentage of the year before, the largest change first, where the caller may see both years; of one body where {@code organisation} is given. */
    List<JumpRow> jumps(Caller caller, int startYear, String organisation, BigDecimal percent) {
        List<Object> parameters = new ArrayList<>(List.of(Slices.SERVICES, startYear, Slices.SERVICES, startYear - 1));
        parameters.add(percent);
        String where = " and abs(n.pence - b.pence) * 100 > b.pence * ?" + seen(caller, "n", parameters) + seen(caller, "b", parameters) + (organisation == null ? "" : " and n.organisation_code = ?");
        if (organisation != null) {
            parameters.add(organisation);
        }
        return database.query(JumpRepository::row, "select n.organisation_code, n.start_year, n.service, b.pence, n.pence, n.synthetic, (select min(l.note) from counting.expenditure_line l where l.organisation_code = n.organisation_code and l.start_year = n.start_year"
                + " and l.phase = n.phase and l.basis = n.basis and l.service = n.service and l.superseded_by is null and l.flow = 'GROSS'), e.reason, coalesce(e.version, 0) from " + TOLD + " n join " + TOLD + " b on b.organisation_code = n.organisation_code and b.service = n.service"
                + " left join counting.jump_reason e on e.organisation_code = n.organisation_code and e.start_year = n.start_year and e.service = n.service where b.phase = n.phase and b.basis = n.basis" + where + " order by abs(n.pence - b.pence) desc, n.organisation_code, n.service",
                parameters.toArray());
    }

    /** @throws uk.totalplace.common.StaleVersion when somebody has said something in this very moment */
    void keep(JumpRow jump, int startYear, ExplainJump command) {
        JumpReason there = entities.find(JumpReason.class, new JumpReason.Key(jump.organisation(), startYear, jump.service()));
        if (there == null) {
            entities.persist(new JumpReason(jump, startYear, command.reason()));
        } else {
            there.say(command.reason());
        }
        Saving.corrected(() -> Saving.fresh(entities::flush, new InvalidInput("reason", "Somebody has said why in this very moment: open the page again.")), "this reason", command);
    }

    private static String seen(Caller caller, String of, List<Object> parameters) {
        if (caller.seesUnreleased()) {
            return "";
        }
        List<String> owners = caller.owners();
        parameters.addAll(owners);
        return " and (" + of + ".released or " + of + ".organisation_code in (?" + ", ?".repeat(owners.size() - 1) + "))";
    }

    private static JumpRow row(ResultSet row) throws SQLException {
        return new JumpRow(row.getString(1), new FinancialYear(row.getInt(2)).toString(), row.getString(3), row.getLong(4), row.getLong(5), row.getString(7), row.getString(8), row.getInt(9), row.getBoolean(6));
    }
}
