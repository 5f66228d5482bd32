package uk.totalplace.assets.property;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.bulk.BulkDeed;
import uk.totalplace.common.bulk.BulkPreview;
import uk.totalplace.common.database.BulkInsert;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.digest.Sha256;

/** Bulk edits in sets: what one would change, read a thousand rows at a time, and the one statement that changes it. */
@Dependent
class PropertyEditRepository {
    private static final int A_LOAD = 1000;
    private static final int EXAMPLES = 5;
    private static final BulkInsert STAGING = BulkInsert.into("assets.property_edit_staging").column("deed_code", "varchar").column("organisation_code", "varchar").column("asset_code", "varchar")
            .column("seen_version", "integer").column("written_hash", "varchar");
    private static final String DEEDS = " from assets.property_deed d left join common.account a on a.name = d.actor left join common.account u on u.name = d.undone_by where d.field is not null";
    private static final String ONLY_ITS_OWN = " and not exists (select 1 from assets.property_image i where i.deed_code = d.code and i.organisation_code not in (%s))";

    @Inject
    private Database database;
    @Inject
    private PropertyReads reads;
    @Inject
    private PropertyImages images;

    BulkPreview preview(Caller caller, EditProperties command, EditableField field, Object value) {
        long chosen = count(chosen(caller, command));
        long kept = count(chosen(caller, command).keptBy(caller));
        List<BulkPreview.Example> examples = new ArrayList<>();
        long[] changing = new long[1];
        String seen = eachLoad(caller, command, field, value, load -> {
            changing[0] += load.size();
            load.stream().limit(EXAMPLES - examples.size()).forEach(sheet -> examples.add(new BulkPreview.Example(sheet.organisation() + "/" + sheet.assetCode(), sheet.details().calledName(),
                    field.words(field.of(sheet)), field.words(value))));
        });
        return new BulkPreview(field.label(), field.words(value), chosen, changing[0], kept - changing[0], chosen - kept, List.copyOf(examples), seen);
    }

    /** Stages what changes with the versions it has now; gives what stands for them. */
    String stage(String deed, Caller caller, EditProperties command, EditableField field, Object value) {
        String seen = eachLoad(caller, command, field, value, load -> database.<Void>with(connection -> {
            STAGING.write(connection, load.stream().map(sheet -> new Object[] {deed, sheet.organisation(), sheet.assetCode(), sheet.version(), field.hashWith(sheet.details(), value)}).toList());
            return null;
        }));
        database.refreshStatistics("assets.property_edit_staging");
        return seen;
    }

    /** Before-images first, then the new state; true when every staged row still had the version that was read. Corrected by hand, they no longer are what a file's line says. */
    boolean write(String deed, EditableField field, Object value, long rows) {
        Boolean released = value instanceof Boolean said ? said : null;
        images.take(deed, "select organisation_code, asset_code, written_hash, cast(? as boolean) as written_released from assets.property_edit_staging where deed_code = ?", released, deed);
        String provenance = released == null ? ", import_run = null, import_file = null, import_line = null" : "";
        int written = database.update("update assets.property p set " + field.column() + " = " + (released == null ? "cast(? as varchar(500))" : "cast(? as boolean)") + provenance + ", version = p.version + 1, content_hash ="
                + " (select s.written_hash from assets.property_edit_staging s where s.deed_code = ? and s.organisation_code = p.organisation_code and s.asset_code = p.asset_code)"
                + " where exists (select 1 from assets.property_edit_staging s where s.deed_code = ? and s.organisation_code = p.organisation_code and s.asset_code = p.asset_code and s.seen_version = p.version)",
                value, deed, deed);
        database.update("delete from assets.property_edit_staging where deed_code = ?", deed);
        return written == rows;
    }

    /** Nobody else undoes the deed at the same time. */
    void hold(String deed) {
        if (database.update("update assets.property_deed set undone_by = undone_by where code = ? and undone_at is null", deed) != 1) {
            throw new InvalidInput(null, "This bulk edit is undone already.");
        }
    }

    List<BulkDeed> page(Caller caller, int first, int size) {
        return deeds(caller, " order by d.done_at desc, d.code limit ? offset ?", size, first);
    }

    Optional<BulkDeed> find(Caller caller, String code) {
        return code == null ? Optional.empty() : deeds(caller, " and d.code = ?", code).stream().findFirst();
    }

    long count(Caller caller) {
        return database.count("select count(*)" + DEEDS + own(caller), owners(caller).toArray());
    }

    private List<BulkDeed> deeds(Caller caller, String rest, Object... parameters) {
        List<Object> all = new ArrayList<>(owners(caller));
        all.addAll(List.of(parameters));
        return database.query(PropertyEditRepository::deed, "select d.code, d.done_at, coalesce(a.display_name, d.actor), d.field, d.new_value, d.row_count, d.undone_at, coalesce(u.display_name, d.undone_by)"
                + DEEDS + own(caller) + rest, all.toArray());
    }

    /** Deeds that touched nothing but what the caller keeps; an officer of the programme office undoes all. */
    private static String own(Caller caller) {
        Caller.Kept kept = caller.kept();
        return kept.all() ? "" : kept.owners().isEmpty() ? " and 1 = 0" : ONLY_ITS_OWN.formatted("?" + ", ?".repeat(kept.owners().size() - 1));
    }

    private static List<String> owners(Caller caller) {
        return caller.kept().owners();
    }

    private static BulkDeed deed(ResultSet row) throws SQLException {
        Timestamp undone = row.getTimestamp(7);
        return new BulkDeed(row.getString(1), row.getTimestamp(2).toLocalDateTime(), row.getString(3), EditableField.ofColumn(row.getString(4)).label(), row.getString(5), row.getLong(6),
                undone == null ? null : undone.toLocalDateTime(), row.getString(8));
    }

    private PropertyConditions chosen(Caller caller, EditProperties command) {
        PropertyConditions conditions = reads.conditions(caller, command.picked() == null ? command.filter() : PropertyFilter.EVERYTHING);
        return command.picked() == null ? conditions : conditions.picked(command.picked());
    }

    private long count(PropertyConditions conditions) {
        return database.count("select count(*) from assets.property" + conditions.where(), conditions.parametersAnd());
    }

    /** Some of the rows that change, in the order of their keys. */
    @FunctionalInterface
    private interface Load {
        void of(List<PropertySheet> rows);
    }

    /** Reads what changes, a load at a time; gives SHA-256 over keys and versions. */
    private String eachLoad(Caller caller, EditProperties command, EditableField field, Object value, Load load) {
        Sha256 digest = new Sha256();
        PropertySheet last = null;
        List<PropertySheet> rows = changing(caller, command, field, value, last);
        while (!rows.isEmpty()) {
            rows.forEach(row -> digest.add(row.organisation() + '\u0000' + row.assetCode() + '\u0000' + row.version() + '\n'));
            load.of(rows);
            last = rows.get(rows.size() - 1);
            rows = rows.size() < A_LOAD ? List.of() : changing(caller, command, field, value, last);
        }
        return digest.hex();
    }

    private List<PropertySheet> changing(Caller caller, EditProperties command, EditableField field, Object value, PropertySheet after) {
        PropertyConditions conditions = chosen(caller, command).keptBy(caller);
        if (value == null) {
            conditions.and(field.column() + " is not null");
        } else {
            conditions.and("(" + field.column() + " is null or " + field.column() + " <> ?)", value);
        }
        if (after != null) {
            conditions.and("(organisation_code > ? or organisation_code = ? and asset_code > ?)", after.organisation(), after.organisation(), after.assetCode());
        }
        return reads.inKeyOrder(conditions, A_LOAD);
    }
}
