package uk.totalplace.counting.line;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.common.database.BulkInsert;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.digest.Sha256;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.Settlement;
import uk.totalplace.common.intake.StagedLine;
import uk.totalplace.common.intake.Staging;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.slice.Sums;

/**
 * Staging, commit and undo of uploaded returns, in sets. The intake calls it, in the background and without a caller; whether the file may be handed in was asked when it was, so it is
 * open within the application and reached by nothing outside.
 */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReturnIntake implements Staging<StagedReturnLine> {
    private static final String CONTENT = "start_year, phase, nature, flow, basis, quality, cofog, service, subjective, theme, area_code, fund, outcome, counterpart, apportioned_by, note, themes_written, areas_written, unknown_words, pence, line_pence, identity_key, content_key";
    private static final String OF_RUN = " from counting.expenditure_staging s where s.run_id = ?";
    private static final String FRESH = OF_RUN + " and s.verdict is null";
    private static final String SAME = "s.content_key = l.content_key and s.part = l.part";
    /** Lines that are there of the years and phases which the file tells. */
    private static final String THERE = "l.organisation_code = ? and l.superseded_by is null and exists (select 1 from counting.expenditure_staging y where y.run_id = ? and y.start_year = l.start_year and y.phase = l.phase)";
    private static final String NOT_REPEATED = THERE + " and not exists (select 1 from counting.expenditure_staging s where s.run_id = ? and s.verdict = 'KNOWN' and " + SAME + ")";
    /** Of a file that does not tell its years and phases whole only those that it says anew, be it in the spelling of services before there was a list of them. */
    private static final String SAID_ANEW = " and l.identity_key in (select f.identity_key from counting.expenditure_staging f where f.run_id = ? and f.verdict is null"
            + " union all select f.former_key from counting.expenditure_staging f where f.run_id = ? and f.verdict is null and f.former_key is not null)";
    /** Lines that say where, what and for whom an earlier line of the file says already. */
    private static final String REPEATS = "select w.* from (select s.line, s.part, s.content_key, min(s.line) over (partition by s.identity_key) as first_line, first_value(s.content_key) over (partition by s.identity_key order by s.line) as first_content"
            + OF_RUN + ") w where w.line > w.first_line";
    private static final BulkInsert STAGING = staging();

    @Inject
    private Database database;
    @Inject
    private Sums sums;
    @Inject
    private ReturnBefore before;
    @Inject
    private ReturnRemarks remarks;
    @Inject
    private ReturnTemplate template;

    private static BulkInsert staging() {
        BulkInsert insert = BulkInsert.into("counting.expenditure_staging").column("run_id", "bigint").column("line", "bigint").column("part", "integer").column("start_year", "integer");
        for (String text : List.of("phase", "nature", "flow", "basis", "quality", "cofog", "service", "subjective", "theme", "area_code", "fund", "outcome", "counterpart", "apportioned_by", "note", "themes_written", "areas_written", "unknown_words")) {
            insert.column(text, "varchar");
        }
        return insert.column("pence", "bigint").column("line_pence", "bigint").column("identity_key", "uuid").column("former_key", "uuid").column("content_key", "uuid");
    }

    @Override
    public void stage(RunContext context, List<StagedLine<StagedReturnLine>> lines) {
        List<Object[]> rows = new ArrayList<>(lines.size());
        for (StagedLine<StagedReturnLine> staged : lines) {
            StagedReturnLine line = staged.row();
            int part = 0;
            for (StagedReturnLine.Part to : line.parts()) {
                part++;
                rows.add(new Object[] {context.run(), staged.line(), part, line.startYear(), line.phase().name(), line.nature().name(), line.flow().name(), line.basis().name(), line.quality().name(), line.cofog(), line.service(),
                    line.subjective(), to.theme(), to.area(), line.fund(), line.outcome(), line.counterpart(), line.apportionedBy(), line.note(), part == 1 ? line.themesWritten() : null, part == 1 ? line.areasWritten() : null, part == 1 ? line.unknownWords() : null, to.pence(),
                    line.pence(), line.identity(), line.former(), line.content()});
            }
        }
        database.<Void>with(connection -> {
            STAGING.write(connection, rows);
            return null;
        });
    }

    /** The first line of a return that says where, what and for whom counts; an identical one says nothing new, one with another amount contradicts it. */
    @Override
    public List<Problem> refuseRepeats(RunContext context) {
        database.refreshStatistics("counting.expenditure_staging");
        database.update("merge into counting.expenditure_staging s using (" + REPEATS + ") g on s.run_id = ? and s.line = g.line and s.part = g.part when matched then update set verdict = case when g.content_key = g.first_content then 'REPEAT' else 'CONFLICT' end",
                context.run(), context.run());
        return database.query(row -> Problem.refusal(row.getLong(1), ReturnField.AMOUNT.heading(), "A02", "Line %d says another amount, or explains it otherwise, for the very same.".formatted(row.getLong(2)),
                "Keep one of the two lines, or say what tells them apart: another service, fund, outcome or area."),
                "select g.line, g.first_line from (" + REPEATS + ") g where g.part = 1 and g.content_key <> g.first_content order by g.line", context.run());
    }

    /** Lines that the register holds as they are stay, and so do those that repeat another of the file; the net is gross expenditure less income. */
    @Override
    public Settlement compare(RunContext context) {
        sums.takeTurn();
        database.update("update counting.expenditure_staging s set verdict = 'KNOWN' where s.run_id = ? and s.verdict is null and exists (select 1 from counting.expenditure_line l where l.organisation_code = ? and l.superseded_by is null and "
                + "l.start_year = s.start_year and l.phase = s.phase and " + SAME + ")", context.run(), context.organisation());
        String net = "coalesce(sum(case when %s then case when s.flow = 'INCOME' then -s.pence else s.pence end end), 0)";
        return database.query(row -> new Settlement(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)), "select count(case when s.part = 1 and s.verdict is null then 1 end), count(case when s.part = 1 and s.verdict in ('KNOWN', 'REPEAT') then 1 end), "
                + net.formatted("s.verdict is null or s.verdict in ('KNOWN', 'REPEAT')") + ", " + net.formatted("s.verdict in ('KNOWN', 'REPEAT')") + OF_RUN, context.run()).get(0);
    }

    @Override
    public List<Problem> remarks(RunContext context) {
        boolean whole = isWhole(context.run());
        long going = database.count("select count(*) from counting.expenditure_line l where l.part = 1 and " + makingWay(whole), parameters(context, whole));
        return remarks.of(context, going, whole);
    }

    /** A file whose lines are all taken tells its years and phases whole. One of which lines were refused, or that holds only such lines once they are mended, does not. */
    private boolean isWhole(long run) {
        return database.count("select count(*) from common.import_refused where run_id = ?", run) == 0 && database.count("select count(*) from common.import_heading where run_id = ? and heading = '_line'", run) == 0;
    }

    private static String makingWay(boolean whole) {
        return whole ? NOT_REPEATED : NOT_REPEATED + SAID_ANEW;
    }

    private static Object[] parameters(RunContext context, boolean whole, Object... first) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(context.organisation(), context.run(), context.run()));
        if (!whole) {
            all.addAll(List.of(context.run(), context.run()));
        }
        return all.toArray();
    }

    /** The lines that make way for those of the file first, then those. What changes a return takes it out of sight of others until it is released again. */
    @Override
    public String commit(RunContext context) {
        boolean whole = isWhole(context.run());
        Sha256 gone = new Sha256();
        database.query(row -> {
            gone.add(row.getObject(1) + "\n");
            return null;
        }, "select l.content_key from counting.expenditure_line l where " + makingWay(whole) + " order by l.import_run, l.import_line, l.part", parameters(context, whole));
        database.update("update counting.expenditure_line l set superseded_by = ? where " + makingWay(whole), parameters(context, whole, context.run()));
        database.update("insert into counting.expenditure_line (import_run, import_line, part, organisation_code, " + CONTENT + ") select s.run_id, s.line, s.part, cast(? as varchar(40)), " + CONTENT + FRESH, context.organisation(), context.run());
        database.update("insert into counting.expenditure_told (import_run, organisation_code, start_year, phase, taking) select distinct s.run_id, cast(? as varchar(40)), s.start_year, s.phase, cast(? as bigint)" + OF_RUN, context.organisation(),
                database.count("select coalesce(max(taking), 0) + 1 from counting.expenditure_told"), context.run());
        before.keepAndRecount(context.run());
        return gone.hex();
    }

    @Override
    public Set<FinancialYear> years(RunContext context) {
        return Set.copyOf(database.query(row -> new FinancialYear(row.getInt(1)), "select distinct start_year from counting.expenditure_told where import_run = ?", context.run()));
    }

    @Override
    public void undo(RunContext context) {
        before.putBack(context.run());
    }

    @Override
    public void clear(long run) {
        database.update("delete from counting.expenditure_staging where run_id = ?", run);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<List<String>> present(String organisation, int most) {
        return template.rows(organisation, most);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<String> presentNote(String organisation) {
        return template.note(organisation);
    }
}
