package uk.totalplace.assets.property;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.database.BulkInsert;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.Settlement;
import uk.totalplace.common.intake.StagedLine;
import uk.totalplace.common.intake.Staging;

/**
 * Staging, commit and undo of uploaded properties, in sets. The intake calls it, in the background and without a caller; whether
 * the file may be handed in was asked when it was, so it is open within the application and reached by nothing outside.
 */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PropertyIntake implements Staging<StagedProperty> {
    private static final List<String> TYPES = List.of("varchar", "varchar", "varchar", "varchar", "varchar", "varchar", "varchar", "numeric(14, 6)", "numeric(14, 6)", "numeric(10, 6)",
            "numeric(10, 6)", "varchar", "varchar", "varchar", "varchar", "varchar", "varchar", "numeric(14, 2)", "numeric(14, 4)", "varchar", "varchar", "varchar", "bigint", "bigint",
            "varchar", "varchar", "varchar", "varchar", "date");
    private static final BulkInsert STAGING = staging();

    @Inject
    private Database database;
    @Inject
    private PropertyRepository repository;
    @Inject
    private PropertyImages images;
    @Inject
    private PropertySavings savings;
    @Resource
    private SessionContext session;

    private static BulkInsert staging() {
        BulkInsert insert = BulkInsert.into("assets.property_staging").column("run_id", "bigint").column("line", "bigint").column("asset_code", "varchar");
        for (int i = 0; i < TYPES.size(); i++) {
            insert.column(PropertyDetails.COLUMNS.get(i), TYPES.get(i));
        }
        return insert.column("content_hash", "varchar");
    }

    @Override
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
    @Override
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

    @Override
    public Settlement compare(RunContext context) {
        database.update("""
                update assets.property_staging s set verdict = coalesce((
                    select case when p.content_hash = s.content_hash then 'UNCHANGED' else 'CHANGED' end from assets.property p
                    where p.organisation_code = ? and p.asset_code = s.asset_code), 'NEW')
                where s.run_id = ? and (s.verdict is null or s.verdict not in ('REPEAT', 'CONFLICT'))""", context.organisation(), context.run());
        Map<String, Long> counts = new HashMap<>();
        database.query(row -> counts.put(row.getString(1), row.getLong(2)), "select verdict, count(*) from assets.property_staging where run_id = ? group by verdict", context.run());
        return Settlement.ofLines(counts.getOrDefault("NEW", 0L) + counts.getOrDefault("CHANGED", 0L), counts.getOrDefault("UNCHANGED", 0L) + counts.getOrDefault("REPEAT", 0L));
    }

    /** Before-images first, then the new state; gives the digest of the before-images. The rows are held first, so that nobody's correction falls between the two. */
    @Override
    public String commit(RunContext context) {
        database.refreshStatistics("assets.property_staging");
        database.query(row -> row.getInt(1), "select p.version from assets.property p where p.organisation_code = ? and exists (select 1 from assets.property_staging s where s.run_id = ?"
                + " and s.verdict = 'CHANGED' and s.asset_code = p.asset_code) for update", context.organisation(), context.run());
        String deed = deed(context);
        long rows = database.count("select count(*) from assets.property_staging where run_id = ? and verdict in ('NEW', 'CHANGED')", context.run());
        images.begin(deed, context.run(), submitter(context), null, null, rows);
        images.take(deed, "select cast(? as varchar(40)) as organisation_code, asset_code, content_hash as written_hash, cast(null as boolean) as written_released from assets.property_staging"
                + " where run_id = ? and verdict in ('NEW', 'CHANGED')", context.organisation(), context.run());
        String sets = PropertyDetails.COLUMNS.stream().map(column -> column + " = s." + column).collect(Collectors.joining(", "));
        database.update("merge into assets.property p using (select * from assets.property_staging where run_id = ? and verdict in ('NEW', 'CHANGED')) s"
                + " on p.organisation_code = ? and p.asset_code = s.asset_code"
                + " when matched then update set " + sets + ", content_hash = s.content_hash, synthetic = ?, import_run = s.run_id, import_file = ?, import_line = s.line, version = p.version + 1"
                + " when not matched then insert (organisation_code, asset_code, " + PropertyImages.CONTENT + ", " + PropertyImages.PROVENANCE + ", version)"
                + " values (?, s.asset_code, " + PropertyImages.prefixed("s", PropertyImages.CONTENT) + ", s.content_hash, ?, false, s.run_id, ?, s.line, 0)",
                context.run(), context.organisation(), context.synthetic(), context.fileName(), context.organisation(), context.synthetic(), context.fileName());
        String digest = images.seal(deed);
        savings.changed();
        return digest;
    }

    @Override
    public void undo(RunContext context) {
        images.undo(deed(context), context.run(), session.getCallerPrincipal().getName());
        savings.changed();
    }

    private static String deed(RunContext context) {
        return "upload:" + context.run();
    }

    private String submitter(RunContext context) {
        return database.query(row -> row.getString(1), "select submitted_by from common.import_run where id = ?", context.run()).get(0);
    }

    @Override
    public void clear(long run) {
        database.update("delete from assets.property_staging where run_id = ?", run);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<List<String>> present(String organisation, int most) {
        return repository.ofOrganisation(organisation, most).stream().map(Property::sheet).map(PublishedRow::asHeld).toList();
    }
}
