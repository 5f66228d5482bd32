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
import uk.totalplace.counting.slice.Slices;

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
        if (whole) {
            jumps(remarks, context);
        }
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

    /** Services that no line of the file explains and that differ by more than the limit from the same phase and basis of the year before, in the file or in the register; new and gone ones too (rule E04). Of a file that is only a part of a return nothing can be said before it is taken. */
    private void jumps(List<Problem> remarks, RunContext context) {
        String told = "(select distinct s.start_year, s.phase, s.basis" + STAGED + " and s.flow = 'GROSS')";
        String each = "select s.start_year, s.phase, s.basis, s.service, s.pence as now_part, 0 as before_part, case when s.note is null then 0 else 1 end as noted" + STAGED + " and s.flow = 'GROSS' union all select s.start_year + 1, s.phase, s.basis, s.service, 0, s.pence, 0"
                + " from counting.expenditure_staging s join " + told + " y on y.start_year = s.start_year + 1 and y.phase = s.phase and y.basis = s.basis where s.run_id = ? and (s.verdict is null or s.verdict = 'KNOWN') and s.flow = 'GROSS'"
                + " union all select k.start_year + 1, k.phase, k.basis, k.one, 0, k.pence, 0 from counting.expenditure_sum k join " + told + " y on y.start_year = k.start_year + 1 and y.phase = k.phase and y.basis = k.basis where k.pair = " + Slices.SERVICES
                + " and k.organisation_code = ? and k.flow = 'GROSS' and k.line_count > 0 and not exists (select 1 from " + told + " f where f.start_year = k.start_year and f.phase = k.phase and f.basis = k.basis)";
        String summed = "select g.start_year, g.phase, g.service, sum(g.now_part) as now_pence, sum(g.before_part) as before_pence, max(g.noted) as noted, sum(sum(g.before_part)) over (partition by g.start_year, g.phase, g.basis) as year_before from (" + each
                + ") g group by g.start_year, g.phase, g.basis, g.service";
        BigDecimal percent = limits.percent();
        remarks.addAll(database.query(ReturnRemarks::jump, "select * from (" + summed + ") j where j.year_before > 0 and j.noted = 0 and j.now_pence <> j.before_pence and (j.now_pence = 0"
                + " or j.now_pence > 0 and abs(j.now_pence - j.before_pence) * 100 > j.before_pence * ?) order by abs(j.now_pence - j.before_pence) desc limit " + MOST_JUMPS, context.run(), context.run(), context.run(), context.run(), context.organisation(), context.run(), percent));
        remarks.addAll(database.query(row -> Problem.ofFile(ReturnField.AMOUNT.heading(), "E04", "In all, outturn of %s: %s after %s the year before, of which only a total was stated.".formatted(new FinancialYear(row.getInt(1)), words(row.getLong(2)), words(row.getLong(3))),
                "Say why on the page of jumps, once it is taken."), "select n.start_year, n.pence, r.gross_pence from (select s.start_year, s.basis, sum(s.pence) as pence" + STAGED + " and s.flow = 'GROSS' and s.phase = 'OUTTURN' group by s.start_year, s.basis) n"
                + " join counting.expenditure_return r on r.organisation_code = ? and r.start_year = n.start_year - 1 and r.line_count = 0 where abs(n.pence - r.gross_pence) * 100 > r.gross_pence * ? and not exists (select 1" + STAGED
                + " and s.start_year = r.start_year and s.phase = 'OUTTURN') order by n.start_year, n.basis", context.run(), context.organisation(), percent, context.run()));
    }

    private static Problem jump(ResultSet row) throws SQLException {
        long now = row.getLong("now_pence");
        long before = row.getLong("before_pence");
        String service = row.getString("service").equals("-") ? "Without a service" : row.getString("service");
        String jumped = before == 0 ? words(now) + " after nothing the year before" : now == 0 ? "nothing after " + words(before) + " the year before" : words(now) + " after " + words(before) + " the year before";
        return Problem.ofFile(ReturnField.NOTE.heading(), "E04", "%s, %s of %s: %s, and no line says why.".formatted(service, Phase.valueOf(row.getString("phase")).word().toLowerCase(Locale.ROOT), new FinancialYear(row.getInt("start_year")), jumped),
                now == 0 ? "Say why on the page of jumps, once it is taken." : "Write the reason under Note of one of its lines, or later on the page of jumps.");
    }

    private static String share(long open, long all) {
        long percent = Math.round(100.0 * open / all);
        return percent == 0 ? "less than 1" : String.valueOf(percent);
    }

    private static String words(long pence) {
        return Money.ofPence(pence).words();
    }
}
