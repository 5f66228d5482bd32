package uk.totalplace.counting.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Phase;

/** What there is to say of a return as a whole before it is taken: what makes way for it, what it leaves open, and what has jumped. */
@Dependent
class ReturnRemarks {
    private static final int MOST_JUMPS = 20;
    private static final String STAGED = " from counting.expenditure_staging s where s.run_id = ? and (s.verdict is null or s.verdict = 'KNOWN')";

    @Inject
    private Database database;
    @Inject
    private JumpLimits limits;

    /** @param going how many lines that are there make way for those of the file @param whole whether the file tells its years and phases whole */
    List<Problem> of(RunContext context, long going, boolean whole) {
        List<Problem> remarks = new ArrayList<>();
        if (going > 0) {
            remarks.add(Problem.ofFile(ReturnField.YEAR.heading(), "REPLACED", "%,d lines that are here for the same years and phases make way for this file.".formatted(going), "They come back if the upload is undone."));
        }
        long repeats = database.count("select count(*) from counting.expenditure_staging where run_id = ? and part = 1 and verdict = 'REPEAT'", context.run());
        if (repeats > 0) {
            remarks.add(Problem.ofFile(ReturnField.AMOUNT.heading(), "REPEAT", "Lines that repeat another line of this file: %,d.".formatted(repeats), "Each is counted as unchanged, with its amount, and kept once. Where the money was spent twice, say what tells the two lines apart."));
        }
        if (!whole) {
            remarks.add(Problem.ofFile(ReturnField.YEAR.heading(), "PART", "Lines were refused, or this file holds only such lines, mended.", "So it does not stand for its years and phases as a whole: what is here already and not said anew stays."));
        }
        openMoney(remarks, context, "theme", ReturnField.THEME);
        openMoney(remarks, context, "area_code", ReturnField.AREA);
        otherTotals(remarks, context);
        jumps(remarks, context);
        return remarks;
    }

    private void openMoney(List<Problem> remarks, RunContext context, String column, ReturnField field) {
        long open = database.count("select coalesce(sum(s.pence), 0)" + STAGED + " and s.flow = 'GROSS' and s." + column + " = '-'", context.run());
        if (open > 0) {
            long all = database.count("select coalesce(sum(s.pence), 0)" + STAGED + " and s.flow = 'GROSS'", context.run());
            remarks.add(Problem.ofFile(field.heading(), "OPEN", "For %s %% of the gross no %s is said.".formatted(share(open, all), field == ReturnField.THEME ? "theme" : "area"), "It is shown as not allocated. Allocate what you can: one name, or names with shares."));
        }
    }

    /** Lines of an outturn take the place of a stated total; beside all others it stands. */
    private void otherTotals(List<Problem> remarks, RunContext context) {
        String stated = "select t.start_year, t.phase, t.basis, t.pence, r.stated_pence from (select s.start_year, s.phase, s.basis, sum(s.pence) as pence" + STAGED + " and s.flow = 'GROSS' group by s.start_year, s.phase, s.basis) t"
                + " join counting.expenditure_return r on r.organisation_code = ? and r.start_year = t.start_year where r.line_count = 0 and r.stated_pence is not null";
        String replacing = "t.phase = 'OUTTURN'";
        remarks.addAll(database.query(row -> Problem.ofFile(ReturnField.AMOUNT.heading(), "STATED", "The lines of %s come to %s; the total stated for it was %s.".formatted(new FinancialYear(row.getInt(1)), words(row.getLong(4)), words(row.getLong(5))),
                "From now on the lines count. Look which of the two is right."), stated + " and " + replacing + " and r.stated_pence <> t.pence order by t.start_year", context.run(), context.organisation()));
        remarks.addAll(database.query(row -> Problem.ofFile(ReturnField.AMOUNT.heading(), "STATED", "The lines of %s (%s, %s) come to %s; the total stated as its outturn is %s.".formatted(new FinancialYear(row.getInt(1)),
                Phase.valueOf(row.getString(2)).word().toLowerCase(Locale.ROOT), Basis.valueOf(row.getString(3)).word().toLowerCase(Locale.ROOT), words(row.getLong(4)), words(row.getLong(5))),
                "The stated total goes on counting, until lines of the outturn are there."), stated + " and not (" + replacing + ") and not exists (select 1" + STAGED + " and s.start_year = t.start_year and s.phase = 'OUTTURN')"
                + " order by t.start_year, t.phase, t.basis", context.run(), context.organisation(), context.run()));
    }

    private record Told(int startYear, Phase phase, String service, long now, long before) {
        static Told of(ResultSet row) throws SQLException {
            return new Told(row.getInt(1), Phase.valueOf(row.getString(2)), row.getString(3), row.getLong(4), row.getLong(5));
        }
    }

    /** Services that no line of the file explains and that differ by more than the limit from the year before, in the file or in the register (rule E04). */
    private void jumps(List<Problem> remarks, RunContext context) {
        List<Told> told = database.query(Told::of, """
                select n.start_year, n.phase, n.service, n.pence, coalesce(f.pence, b.pence) from (select s.start_year, s.phase, s.basis, s.service, sum(s.pence) as pence, count(s.note) as noted""" + STAGED
                + " and s.flow = 'GROSS' group by s.start_year, s.phase, s.basis, s.service) n left join (select s.start_year, s.phase, s.basis, s.service, sum(s.pence) as pence" + STAGED
                + " and s.flow = 'GROSS' group by s.start_year, s.phase, s.basis, s.service) f on f.start_year = n.start_year - 1 and f.phase = n.phase and f.basis = n.basis and f.service = n.service"
                + " left join (select l.start_year, l.phase, l.basis, l.service, sum(l.pence) as pence from counting.expenditure_line l where l.organisation_code = ? and l.superseded_by is null and l.flow = 'GROSS' group by l.start_year, l.phase, l.basis, l.service) b"
                + " on b.start_year = n.start_year - 1 and b.phase = n.phase and b.basis = n.basis and b.service = n.service where n.noted = 0 and coalesce(f.pence, b.pence) is not null order by abs(n.pence - coalesce(f.pence, b.pence)) desc",
                context.run(), context.run(), context.organisation());
        BigDecimal percent = limits.percent();
        told.stream().filter(one -> JumpLimits.isJump(one.before(), one.now(), percent)).limit(MOST_JUMPS).forEach(one -> remarks.add(Problem.ofFile(ReturnField.NOTE.heading(), "E04",
                "%s, %s of %s: %s after %s the year before, and no line says why.".formatted(one.service().equals("-") ? "Without a service" : one.service(), one.phase().word().toLowerCase(Locale.ROOT), new FinancialYear(one.startYear()), words(one.now()), words(one.before())),
                "Write the reason under Note of one of its lines, or later on the page of jumps.")));
    }

    private static String share(long open, long all) {
        long percent = Math.round(100.0 * open / all);
        return percent == 0 ? "less than 1" : String.valueOf(percent);
    }

    private static String words(long pence) {
        return Money.ofPence(pence).words();
    }
}
