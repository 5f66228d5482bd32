package uk.totalplace.counting.transfer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.database.BulkInsert;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.Settlement;
import uk.totalplace.common.intake.StagedLine;
import uk.totalplace.common.intake.Staging;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.upload.Foundations;

/**
 * Staging, commit and undo of uploaded transfers, in sets. The intake calls it, in the background and without a caller; whether the file may be handed in was asked
 * when it was. Only the side of the organisation that the file is for is ever written.
 */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TransferIntake implements Staging<StagedTransfer> {
    private static final BulkInsert STAGING = BulkInsert.into("counting.transfer_staging").column("run_id", "bigint").column("line", "bigint").column("side", "varchar").column("payer_code", "varchar").column("receiver_code", "varchar")
            .column("start_year", "integer").column("kind", "varchar").column("pence", "bigint").column("note", "varchar");
    private static final String FIRST = " from counting.transfer_staging f where f.run_id = s.run_id and f.payer_code = s.payer_code and f.receiver_code = s.receiver_code and f.start_year = s.start_year and f.kind = s.kind";
    private static final String THERE = " from counting.transfer t where t.payer_code = s.payer_code and t.receiver_code = s.receiver_code and t.start_year = s.start_year and t.kind = s.kind";
    private static final String OWN = "case s.side when 'PAYER' then t.payer_pence else t.receiver_pence end";
    private static final String OWN_RUN = "case s.side when 'PAYER' then t.payer_run else t.receiver_run end";
    private static final String OTHER = "case s.side when 'PAYER' then t.receiver_pence else t.payer_pence end";
    private static final String GOOD = " from counting.transfer_staging s left join counting.transfer t on t.ref = s.ref where s.run_id = ? and s.verdict in ('NEW', 'CHANGED', 'UNCHANGED')";
    private static final String FINANCING = Arrays.stream(TransferKind.values()).filter(kind -> !kind.isExpenditure()).map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(", "));

    @Inject
    private Database database;
    @Inject
    private TransferBefore before;
    @Inject
    private Foundations foundations;
    @Inject
    private Numberings numberings;
    @Inject
    private PaidSides paid;
    @Inject
    private Accounts accounts;
    @Inject
    private Event<SidesPutBack> putBack;

    @Override
    public void stage(RunContext context, List<StagedLine<StagedTransfer>> lines) {
        List<Object[]> rows = lines.stream().map(line -> row(context, line.line(), line.row())).toList();
        database.<Void>with(connection -> {
            STAGING.write(connection, rows);
            return null;
        });
    }

    private static Object[] row(RunContext context, long line, StagedTransfer said) {
        return new Object[] {context.run(), line, said.direction().side(), said.direction().payer(context.organisation(), said.counterpart()), said.direction().receiver(context.organisation(), said.counterpart()),
            said.year().startYear(), said.kind().name(), said.pence(), said.note()};
    }

    /** The first line of a transfer counts; the same amount again says nothing new, another contradicts it. */
    @Override
    public List<Problem> refuseRepeats(RunContext context) {
        database.refreshStatistics("counting.transfer_staging");
        database.update("update counting.transfer_staging s set verdict = case when s.pence = (select f.pence" + FIRST + " order by f.line limit 1) then 'REPEAT' else 'CONFLICT' end where s.run_id = ? and exists (select 1" + FIRST
                + " and f.line < s.line)", context.run());
        return database.query(row -> Problem.refusal(row.getLong(1), Field.AMOUNT.heading(), "A02", "The same transfer stands on line %d already, with another amount.".formatted(row.getLong(2)),
                "Keep one of the two lines, or add them up: a transfer is one year, direction, counterpart and kind."),
                "select s.line, (select min(f.line)" + FIRST + ") from counting.transfer_staging s where s.run_id = ? and s.verdict = 'CONFLICT' order by s.line", context.run());
    }

    @Override
    public Settlement compare(RunContext context) {
        database.update("update counting.transfer_staging s set ref = (select t.ref" + THERE + "), verdict = coalesce((select case when " + OWN + " = s.pence and (s.note is null or t.note is not null) then 'UNCHANGED' else 'CHANGED' end" + THERE
                + "), 'NEW') where s.run_id = ? and (s.verdict is null or s.verdict not in ('REPEAT', 'CONFLICT'))", context.run());
        return database.query(row -> new Settlement(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)), "select count(case when verdict in ('NEW', 'CHANGED') then 1 end), count(case when verdict in ('UNCHANGED', 'REPEAT') then 1 end),"
                + " coalesce(sum(case when verdict <> 'CONFLICT' then pence end), 0), coalesce(sum(case when verdict in ('UNCHANGED', 'REPEAT') then pence end), 0) from counting.transfer_staging where run_id = ?", context.run()).get(0);
    }

    /** What is told by this side only, what is financing, what is said twice, and notes that were not written because another stands. */
    @Override
    public List<Problem> remarks(RunContext context) {
        List<Problem> remarks = new ArrayList<>();
        remark(remarks, database.count("select count(*)" + GOOD + " and (t.ref is null or " + OTHER + " is null)", context.run()), Field.COUNTERPART, "E02", "Told by this side only: %d of the transfers.",
                "Taken. Ask the other bodies for their side; until they say it, yours is what the count takes out.");
        remark(remarks, database.count("select count(*)" + GOOD + " and s.kind in (" + FINANCING + ")", context.run()), Field.KIND, "FINANCING", "Precepts, levies and loans: %d of the transfers. That is financing, not taken out of expenditure.",
                "Taken. Look that no return of expenditure holds them.");
        remark(remarks, database.count("select count(*) from counting.transfer_staging s where s.run_id = ? and s.verdict = 'REPEAT'", context.run()), Field.AMOUNT, "REPEAT", "Lines that repeat another line of this file: %d.",
                "Each is counted as unchanged, with its amount, and kept once. Where the money passed twice, add the lines up.");
        remark(remarks, database.count("select count(*)" + GOOD + " and s.note <> t.note", context.run()), Field.NOTE, "NOTE", "Another note stands already: %d of the transfers. It stays.", "Change it on the transfer's own page if it is wrong.");
        return remarks;
    }

    private static void remark(List<Problem> remarks, long count, Field field, String code, String message, String remedy) {
        if (count > 0) {
            remarks.add(Problem.ofFile(field.heading(), code, message.formatted(count), remedy));
        }
    }

    @Override
    public Set<FinancialYear> years(RunContext context) {
        return Set.copyOf(database.query(row -> new FinancialYear(row.getInt(1)), "select distinct start_year from counting.transfer_staging where run_id = ?", context.run()));
    }

    /** Before-images first, then the new state; gives the digest of the before-images. The transfers are held first, so that nobody's correction falls between the two. */
    @Override
    public String commit(RunContext context) {
        database.query(row -> row.getInt(1), "select t.version from counting.transfer t where exists (select 1 from counting.transfer_staging s where s.run_id = ? and s.verdict = 'CHANGED' and s.ref = t.ref) for update", context.run());
        number(context.run());
        String digest = before.take(context.run());
        database.update("insert into counting.transfer (ref, payer_code, receiver_code, start_year, kind, payer_pence, payer_origin, payer_run, payer_file, payer_line, receiver_pence, receiver_origin, receiver_run, receiver_file,"
                + " receiver_line, note, synthetic, released, version) select s.ref, s.payer_code, s.receiver_code, s.start_year, s.kind, " + sideOf("PAYER") + ", " + sideOf("RECEIVER")
                + ", s.note, cast(? as boolean), false, 1 from counting.transfer_staging s where s.run_id = ? and s.verdict = 'NEW'", context.fileName(), context.fileName(), context.synthetic(), context.run());
        for (Direction direction : Direction.values()) {
            database.update("merge into counting.transfer t using (select * from counting.transfer_staging where run_id = ? and verdict = 'CHANGED' and side = ?) s on t.ref = s.ref when matched then update set"
                    + " payer_pence = s.pence, payer_origin = 'UPLOAD', payer_run = s.run_id, payer_file = cast(? as varchar(200)), payer_line = s.line,".replace("payer", direction.side().toLowerCase(Locale.ROOT))
                    + " payer_took_back = t.payer_took_back and s.side <> 'PAYER', note = coalesce(t.note, s.note), synthetic = t.synthetic or cast(? as boolean), version = t.version + 1", context.run(), direction.side(), context.fileName(), context.synthetic());
        }
        foundations.keep("select s.run_id, " + OWN_RUN + ", count(*) from counting.transfer_staging s join counting.transfer t on t.ref = s.ref where s.run_id = ? and s.verdict = 'UNCHANGED' and " + OWN_RUN + " is not null group by s.run_id, " + OWN_RUN, context.run());
        return digest;
    }

    /** The five columns of a side in a new row: what the line says where the side is the uploader's, else nothing. */
    private static String sideOf(String side) {
        return List.of("s.pence", "'UPLOAD'", "s.run_id", "cast(? as varchar(200))", "s.line").stream().map(said -> "case when s.side = '" + side + "' then " + said + " end").collect(Collectors.joining(", "));
    }

    /** A reference for each new transfer, in the order of the lines. */
    private void number(long run) {
        List<Long> lines = database.query(row -> row.getLong(1), "select line from counting.transfer_staging where run_id = ? and verdict = 'NEW' order by line", run);
        List<String> refs = numberings.refs(Transfers.SERIES, lines.size());
        database.<Void>with(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update counting.transfer_staging set ref = ? where run_id = ? and line = ?")) {
                for (int i = 0; i < refs.size(); i++) {
                    update.setString(1, refs.get(i));
                    update.setLong(2, run);
                    update.setLong(3, lines.get(i));
                    update.addBatch();
                }
                update.executeBatch();
                return null;
            }
        });
    }

    @Override
    public void undo(RunContext context) {
        paid.takeTurn();
        foundations.leave(context.run());
        List<PaidSides.Passing> passings = before.ofPayer(context.run());
        before.putBack(context.run());
        putBack.fire(new SidesPutBack(passings, accounts.current().name()));
    }

    @Override
    public void clear(long run) {
        database.update("delete from counting.transfer_staging where run_id = ?", run);
    }

    /** What the organisation says of its transfers, the latest year first. */
    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<List<String>> present(String organisation, int most) {
        return database.query(TransferIntake::asWritten, "select * from (select t.start_year, 'paid' as direction, t.receiver_code as counterpart, t.kind, t.payer_pence as pence, t.note from counting.transfer t where t.payer_code = ?"
                + " and t.payer_pence is not null union all select t.start_year, 'received', t.payer_code, t.kind, t.receiver_pence, t.note from counting.transfer t where t.receiver_code = ? and t.receiver_pence is not null) said"
                + " order by start_year desc, direction, counterpart, kind limit ?", organisation, organisation, most);
    }

    private static List<String> asWritten(ResultSet row) throws SQLException {
        return List.of(new FinancialYear(row.getInt("start_year")).toString(), row.getString("direction"), row.getString("counterpart"), TransferKind.valueOf(row.getString("kind")).word(),
                BigDecimal.valueOf(row.getLong("pence"), 2).toPlainString(), Optional.ofNullable(row.getString("note")).orElse(""));
    }
}
