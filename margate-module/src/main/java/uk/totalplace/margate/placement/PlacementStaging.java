package uk.totalplace.margate.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.totalplace.common.cipher.ModuleCipher;
import uk.totalplace.common.database.BulkInsert;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.intake.StagedLine;

/** The staged lines of a run, encrypted, in portions by their lines. */
@ApplicationScoped
public class PlacementStaging {
    private static final int PORTION = 500;
    private static final BulkInsert STAGING = BulkInsert.into("margate.placement_staging").column("run_id", "bigint").column("line", "bigint").column("ref_index", "varchar")
            .column("key_id", "varchar").column("content", "varchar");

    @Inject
    private Database database;

    /** A staged line and the number of the placement that it changes; null when it is new, or not compared yet. */
    record Staged(long line, PlacementDetails details, Long placement) {
    }

    /** How a line stands to the register. */
    record Verdict(long line, String verdict, Long placement) {
    }

    void write(long run, List<StagedLine<PlacementDetails>> lines, ModuleCipher cipher) {
        List<Object[]> rows = lines.stream().map(line -> new Object[] {run, line.line(), cipher.index(line.row().referenceInOneForm()), cipher.keyId(),
                cipher.encryptText(PlacementStore.STAGING.place("content", run, line.line()), line.row().text())}).toList();
        database.<Void>with(connection -> {
            STAGING.write(connection, rows);
            return null;
        });
    }

    /** Goes through the lines that have a verdict, portion after portion by their lines; null asks for those that have none yet. */
    void eachPortion(long run, String verdict, ModuleCipher cipher, Consumer<List<Staged>> deed) {
        for (List<Staged> portion = portion(run, 0, verdict, cipher); !portion.isEmpty(); portion = portion(run, portion.get(portion.size() - 1).line(), verdict, cipher)) {
            deed.accept(portion);
        }
    }

    private List<Staged> portion(long run, long after, String verdict, ModuleCipher cipher) {
        Database.Reading<Staged> reading = row -> new Staged(row.getLong(1), details(run, row.getLong(1), row.getString(2), cipher), row.getObject(3) == null ? null : row.getLong(3));
        String select = "select line, content, placement_id from margate.placement_staging where run_id = ? and line > ? and ";
        String end = " order by line limit " + PORTION;
        return verdict == null ? database.query(reading, select + "verdict is null" + end, run, after) : database.query(reading, select + "verdict = ?" + end, run, after, verdict);
    }

    void judge(long run, List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        database.<Void>with(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update margate.placement_staging set verdict = ?, placement_id = ? where run_id = ? and line = ?")) {
                for (Verdict verdict : verdicts) {
                    update.setString(1, verdict.verdict());
                    update.setObject(2, verdict.placement(), Types.BIGINT);
                    update.setLong(3, run);
                    update.setLong(4, verdict.line());
                    update.addBatch();
                }
                update.executeBatch();
            }
            return null;
        });
    }

    /** Judges lines whose reference an earlier line has, and gives those that contradict the first. */
    List<Long> repeats(long run, ModuleCipher cipher) {
        database.refreshStatistics("margate.placement_staging");
        List<Verdict> verdicts = database.query(row -> {
            boolean same = details(run, row.getLong(1), row.getString(2), cipher).equals(details(run, row.getLong(3), row.getString(4), cipher));
            return new Verdict(row.getLong(1), same ? "REPEAT" : "CONFLICT", null);
        }, """
                select s.line, s.content, f.line, f.content
                from (select ref_index, min(line) as line from margate.placement_staging where run_id = ? group by ref_index having count(*) > 1) r
                join margate.placement_staging f on f.run_id = ? and f.line = r.line
                join margate.placement_staging s on s.run_id = ? and s.ref_index = r.ref_index and s.line > r.line order by s.line""", run, run, run);
        List<Long> contradicting = new ArrayList<>();
        verdicts.stream().filter(verdict -> verdict.verdict().equals("CONFLICT")).forEach(verdict -> contradicting.add(verdict.line()));
        judge(run, verdicts);
        return contradicting;
    }

    private static PlacementDetails details(long run, long line, String content, ModuleCipher cipher) {
        return PlacementDetails.of(cipher.decryptText(PlacementStore.STAGING.place("content", run, line), content));
    }
}
