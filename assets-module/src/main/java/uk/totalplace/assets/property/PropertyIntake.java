package uk.totalplace.assets.property;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.database.BulkInsert;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.intake.ChangedSince;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.Settlement;
import uk.totalplace.common.intake.StagedLine;

/**
 * Staging, commit and undo of uploaded properties, in sets. The intake calls it, in the background and without a caller; whether
 * the file may be handed in was asked when it was, so it is open within the application and reached by nothing outside.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PropertyIntake {
    private static final String CONTENT = String.join(", ", PropertyDetails.COLUMNS);
    private static final String PROVENANCE = "content_hash, synthetic, released, import_run, import_file, import_line";
    private static final List<String> TYPES = List.of("varchar", "varchar", "varchar", "varchar", "varchar", "varchar", "varchar", "numeric(14, 6)", "numeric(14, 6)", "numeric(10, 6)",
            "numeric(10, 6)", "varchar", "varchar", "varchar", "varchar", "varchar", "varchar", "numeric(14, 2)", "numeric(14, 4)", "varchar", "varchar", "varchar", "bigint", "bigint",
            "varchar", "varchar", "varchar", "varchar", "date");
    private static final BulkInsert STAGING = staging();

    @Inject
    private Database database;
    @Inject
    private PropertyRepository repository;

    private static BulkInsert staging() {
        BulkInsert insert = BulkInsert.into("assets.property_staging").column("run_id", "bigint").column("line", "bigint").column("asset_code", "varchar");
        for (int i = 0; i < TYPES.size(); i++) {
            insert.column(PropertyDetails.COLUMNS.get(i), TYPES.get(i));
        }
        return insert.column("content_hash", "varchar");
    }

    public void stage(RunContext context, List<StagedLine<StagedProperty>> lines) {
        List<Object[]> rows = new ArrayList<>(lines.size());
        for (StagedLine<StagedProperty> line : lines) {
            Object[] content = line.row().details().values();
            Object[] row = new Object[content.length + 4];
            row[0] = context.run();
            row[1] = line.line();
            row[2] = line.row().assetCode();
            System.arraycopy(content, 0, row, 3, content.length);
            row[row.length - 1] = line.row().details().contentHash();
            rows.add(row);
        }
        database.<Void>with(connection -> {
            STAGING.write(connection, rows);
            return null;
        });
    }

    /** The first line of a key counts; an identical one says nothing new, a differing one contradicts it. */
    public List<Problem> refuseRepeats(RunContext context) {
        database.refreshStatistics("assets.property_staging");
        database.update("""
                update assets.property_staging s set verdict = case when s.content_hash = (
                    select f.content_hash from assets.property_staging f where f.run_id = s.run_id and f.asset_code = s.asset_code order by f.line limit 1) then 'REPEAT' else 'CONFLICT' end
                where s.run_id = ? and exists (
                    select 1 from assets.property_staging f where f.run_id = s.run_id and f.asset_code = s.asset_code and f.line < s.line)""", context.run());
        return database.query(row -> Problem.refusal(row.getLong(1), Field.ASSET_CODE.heading(), "A02",
                "The asset code %s stands on line %d already, with other content.".formatted(row.getString(2), row.getLong(3)), "Keep one of the two lines, or give each its own code."), """
                select s.line, s.asset_code, (select min(f.line) from assets.property_staging f where f.run_id = s.run_id and f.asset_code = s.asset_code)
                from assets.property_staging s where s.run_id = ? and s.verdict = 'CONFLICT' order by s.line""", context.run());
    }

    public Settlement compare(RunContext context) {
        database.update("""
                update assets.property_staging s set verdict = coalesce((
                    select case when p.content_hash = s.content_hash then 'UNCHANGED' else 'CHANGED' end from assets.property p
                    where p.organisation_code = ? and p.asset_code = s.asset_code), 'NEW')
                where s.run_id = ? and (s.verdict is null or s.verdict not in ('REPEAT', 'CONFLICT'))""", context.organisation(), context.run());
        Map<String, Long> counts = new HashMap<>();
        database.query(row -> counts.put(row.getString(1), row.getLong(2)), "select verdict, count(*) from assets.property_staging where run_id = ? group by verdict", context.run());
        return new Settlement(counts.getOrDefault("NEW", 0L) + counts.getOrDefault("CHANGED", 0L), counts.getOrDefault("UNCHANGED", 0L) + counts.getOrDefault("REPEAT", 0L), null);
    }

    /** Before-images first, then the new state; gives the digest of the before-images. The rows are held first, so that nobody's correction falls between the two. */
    public String commit(RunContext context) {
        database.refreshStatistics("assets.property_staging");
        database.query(row -> row.getInt(1), "select p.version from assets.property p where p.organisation_code = ? and exists (select 1 from assets.property_staging s where s.run_id = ?"
                + " and s.verdict = 'CHANGED' and s.asset_code = p.asset_code) for update", context.organisation(), context.run());
        database.update("insert into assets.property_before (run_id, organisation_code, asset_code, was_there, written_hash, " + CONTENT + ", " + PROVENANCE + ") "
                + "select s.run_id, cast(? as varchar(40)), s.asset_code, p.asset_code is not null, s.content_hash, " + prefixed("p", CONTENT) + ", " + prefixed("p", PROVENANCE)
                + " from assets.property_staging s left join assets.property p on p.organisation_code = ? and p.asset_code = s.asset_code"
                + " where s.run_id = ? and s.verdict in ('NEW', 'CHANGED')", context.organisation(), context.organisation(), context.run());
        String sets = PropertyDetails.COLUMNS.stream().map(column -> column + " = s." + column).collect(Collectors.joining(", "));
        database.update("merge into assets.property p using (select * from assets.property_staging where run_id = ? and verdict in ('NEW', 'CHANGED')) s"
                + " on p.organisation_code = ? and p.asset_code = s.asset_code"
                + " when matched then update set " + sets + ", content_hash = s.content_hash, synthetic = ?, import_run = s.run_id, import_file = ?, import_line = s.line, version = p.version + 1"
                + " when not matched then insert (organisation_code, asset_code, " + CONTENT + ", " + PROVENANCE + ", version)"
                + " values (?, s.asset_code, " + prefixed("s", CONTENT) + ", s.content_hash, ?, false, s.run_id, ?, s.line, 0)",
                context.run(), context.organisation(), context.synthetic(), context.fileName(), context.organisation(), context.synthetic(), context.fileName());
        return repository.digestOfBeforeImages(context.run());
    }

    public void undo(RunContext context) {
        database.refreshStatistics("assets.property_before");
        refuseWhatHasChanged(context);
        database.update("delete from assets.property p where exists (select 1 from assets.property_before b where b.run_id = ? and not b.was_there"
                + " and b.organisation_code = p.organisation_code and b.asset_code = p.asset_code)", context.run());
        String sets = PropertyDetails.COLUMNS.stream().map(column -> column + " = b." + column).collect(Collectors.joining(", "));
        String provenance = Arrays.stream(PROVENANCE.split(", ")).filter(column -> !column.equals("released")).map(column -> column + " = b." + column).collect(Collectors.joining(", "));
        database.update("merge into assets.property p using (select * from assets.property_before where run_id = ? and was_there) b"
                + " on p.organisation_code = b.organisation_code and p.asset_code = b.asset_code when matched then update set " + sets + ", " + provenance + ", version = p.version + 1", context.run());
        database.update("delete from assets.property_before where run_id = ?", context.run());
    }

    /** A row that no longer says what the run wrote, or that a later run wrote again, is somebody else's work by now. */
    private void refuseWhatHasChanged(RunContext context) {
        String changed = " from assets.property_before b left join assets.property p on p.organisation_code = b.organisation_code and p.asset_code = b.asset_code"
                + " where b.run_id = ? and (p.asset_code is null or p.content_hash <> b.written_hash or p.import_run is null or p.import_run <> b.run_id)";
        long count = database.count("select count(*)" + changed, context.run());
        if (count > 0) {
            throw new ChangedSince(count, database.query(row -> row.getString(1) + (row.getString(2) == null ? " (taken out)" : " " + row.getString(2)),
                    "select b.asset_code, coalesce(p.name, p.street_name)" + changed + " order by b.asset_code limit 20", context.run()));
        }
    }

    public void clear(long run) {
        database.update("delete from assets.property_staging where run_id = ?", run);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<List<String>> present(String organisation, int most) {
        return repository.ofOrganisation(organisation, most).stream().map(Property::sheet).map(PublishedRow::asHeld).toList();
    }

    private static String prefixed(String alias, String columns) {
        return Arrays.stream(columns.split(", ")).map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }
}
