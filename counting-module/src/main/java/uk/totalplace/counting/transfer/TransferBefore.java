package uk.totalplace.counting.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.digest.Sha256;
import uk.totalplace.common.intake.ChangedSince;
import uk.totalplace.common.period.FinancialYear;

/** What the uploader's sides were before an upload, and the way back, whole or not at all. What the other side has said since is its own and stays, and so does a label “synthetic”. */
@Dependent
class TransferBefore {
    private static final String OWN_RUN = "case b.side when 'PAYER' then t.payer_run else t.receiver_run end";
    private static final String OTHER = "case b.side when 'PAYER' then t.receiver_pence else t.payer_pence end";

    @Inject
    private Database database;

    /** Keeps what the staged transfers are now, before they are written; gives SHA-256 over it in the order of the references. */
    String take(long run) {
        database.update("insert into counting.transfer_before (run_id, ref, side, was_there, pence, origin, source_run, source_file, source_line, written_note, took_back) select s.run_id, s.ref, s.side, t.ref is not null, " + ofSide("pence") + ", "
                + ofSide("origin") + ", " + ofSide("run") + ", " + ofSide("file") + ", " + ofSide("line")
                + ", case when t.note is null then s.note end, s.side = 'PAYER' and coalesce(t.payer_took_back, false) from counting.transfer_staging s left join counting.transfer t on t.ref = s.ref where s.run_id = ? and s.verdict in ('NEW', 'CHANGED')", run);
        return Sha256.of(String.join("", database.query(row -> "%s\u0000%s\u0000%s\u0000%s\n".formatted(row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4)),
                "select ref, side, was_there, pence from counting.transfer_before where run_id = ? order by ref", run)));
    }

    private static String ofSide(String column) {
        return "case s.side when 'PAYER' then t.payer_%s else t.receiver_%s end".formatted(column, column);
    }

    /** What the transfers pass of which an upload wrote the payer's side. */
    List<PaidSides.Passing> ofPayer(long run) {
        return database.query(row -> new PaidSides.Passing(row.getString(1), row.getString(2), row.getInt(3), TransferKind.valueOf(row.getString(4))),
                "select t.payer_code, t.receiver_code, t.start_year, t.kind from counting.transfer t join counting.transfer_before b on b.ref = t.ref where b.run_id = ? and b.side = 'PAYER' order by t.ref", run);
    }

    /**
     * A transfer that no side says anything of any more goes.
     *
     * @throws ChangedSince when a side no longer says what the upload wrote, or a later upload wrote it again; then nothing is undone
     */
    void putBack(long run) {
        database.query(row -> row.getInt(1), "select t.version from counting.transfer t where exists (select 1 from counting.transfer_before b where b.run_id = ? and b.ref = t.ref) for update", run);
        refuseWhatHasChanged(run);
        database.update("delete from counting.transfer t where exists (select 1 from counting.transfer_before b where b.run_id = ? and b.ref = t.ref and b.pence is null and " + OTHER + " is null)", run);
        for (Direction direction : Direction.values()) {
            database.update("merge into counting.transfer t using (select * from counting.transfer_before where run_id = ? and side = ?) b on t.ref = b.ref when matched then update set"
                    + " payer_pence = b.pence, payer_origin = b.origin, payer_run = b.source_run, payer_file = b.source_file, payer_line = b.source_line,".replace("payer", direction.side().toLowerCase(Locale.ROOT))
                    + " payer_took_back = case when b.side = 'PAYER' then b.took_back else t.payer_took_back end, note = case when t.note = b.written_note then null else t.note end, version = t.version + 1", run, direction.side());
        }
        database.update("delete from counting.transfer_before where run_id = ?", run);
    }

    private void refuseWhatHasChanged(long run) {
        String changed = " from counting.transfer_before b left join counting.transfer t on t.ref = b.ref where b.run_id = ? and (t.ref is null or " + OWN_RUN + " is distinct from b.run_id)";
        long count = database.count("select count(*)" + changed, run);
        if (count > 0) {
            throw new ChangedSince(count, database.query(row -> row.getString(2) == null ? row.getString(1) + " (taken out)" : "%s (%s, %s)".formatted(row.getString(1), TransferKind.valueOf(row.getString(2)).word(), new FinancialYear(row.getInt(3))),
                    "select b.ref, t.kind, t.start_year" + changed + " order by b.ref limit 20", run));
        }
    }
}
