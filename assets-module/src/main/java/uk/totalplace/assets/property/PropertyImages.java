package uk.totalplace.assets.property;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.digest.Sha256;
import uk.totalplace.common.intake.ChangedSince;
import uk.totalplace.common.record.RecordsGoing;

/**
 * What properties were before a deed on many of them, an upload or a bulk edit, and the way back. A deed is undone whole or not at
 * all; undone, it stays in the history.
 */
@Dependent
class PropertyImages {
    static final String CONTENT = String.join(", ", PropertyDetails.COLUMNS);
    static final String PROVENANCE = "content_hash, synthetic, released, import_run, import_file, import_line";
    private static final String UNTOUCHED = "p.content_hash = b.written_hash and (b.written_released is null or p.released = b.written_released)"
            + " and coalesce(p.import_run, -1) = coalesce(case when b.written_released is null then cast(? as bigint) else b.import_run end, -1)";
    private static final int MOST_NAMED = 20;
    private static final String SAME = "p.organisation_code = b.organisation_code and p.asset_code = b.asset_code";

    @Inject
    private Database database;
    @Inject
    private Event<RecordsGoing> going;

    /** Begins a deed, before its images; {@code field} and {@code value} are null for an upload, {@code run} for a bulk edit. */
    void begin(String deed, Long run, String actor, String field, String value, long rows) {
        database.update("insert into assets.property_deed (code, import_run, done_at, actor, field, new_value, row_count, digest) values (?, cast(? as bigint), ?, ?, cast(? as varchar(60)), cast(? as varchar(500)), ?, '')",
                deed, run, now(), actor, field, value, rows);
    }

    /** Keeps what the properties are now. {@code source} selects, as {@code s}, the columns organisation_code, asset_code, written_hash and written_released. */
    void take(String deed, String source, Object... parameters) {
        Object[] all = new Object[parameters.length + 1];
        all[0] = deed;
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        database.update("insert into assets.property_image (deed_code, organisation_code, asset_code, was_there, written_hash, written_released, " + CONTENT + ", " + PROVENANCE + ") "
                + "select cast(? as varchar(60)), s.organisation_code, s.asset_code, p.asset_code is not null, s.written_hash, s.written_released, " + prefixed("p", CONTENT) + ", " + prefixed("p", PROVENANCE)
                + " from (" + source + ") s left join assets.property p on p.organisation_code = s.organisation_code and p.asset_code = s.asset_code", all);
    }

    /** Closes a deed; gives SHA-256 over its images in the order of their keys, read as a stream. */
    String seal(String deed) {
        String digest = digest(deed);
        database.update("update assets.property_deed set digest = ? where code = ?", digest, deed);
        return digest;
    }

    /**
     * Puts everything back to what it was before the deed.
     *
     * @param run the upload's run, which what it wrote still names; null for a bulk edit
     * @throws ChangedSince when somebody has changed any of it since, or points to what would be taken out; then nothing is undone
     */
    void undo(String deed, Long run, String actor) {
        database.refreshStatistics("assets.property_image");
        refuseWhatHasChanged(deed, run);
        refuseWhatIsPointedTo(deed);
        long fresh = database.count("select count(*) from assets.property_image where deed_code = ? and not was_there", deed);
        long changed = database.count("select count(*) from assets.property_image where deed_code = ? and was_there", deed);
        long gone = database.update("delete from assets.property p where exists (select 1 from assets.property_image b where b.deed_code = ? and not b.was_there and " + SAME + " and " + UNTOUCHED + ")", deed, run);
        String sets = PropertyDetails.COLUMNS.stream().map(column -> column + " = b." + column).collect(Collectors.joining(", "));
        String provenance = Arrays.stream(PROVENANCE.split(", ")).filter(column -> !column.equals("released")).map(column -> column + " = b." + column).collect(Collectors.joining(", "));
        long restored = database.update("merge into assets.property p using (select * from assets.property_image where deed_code = ? and was_there) b on " + SAME + " when matched and " + UNTOUCHED
                + " then update set " + sets + ", " + provenance + ", released = case when b.written_released is null then p.released else b.released end, version = p.version + 1", deed, run);
        if (gone != fresh || restored != changed) {
            throw new ChangedSince(fresh + changed - gone - restored, List.of("somebody saved one in this very moment"));
        }
        database.update("update assets.property_deed set undone_at = ?, undone_by = ? where code = ?", now(), actor, deed);
    }

    /** A row that no longer says what the deed wrote, or that a later deed wrote again, is somebody else's work by now. */
    private void refuseWhatHasChanged(String deed, Long run) {
        String changed = " from assets.property_image b left join assets.property p on " + SAME
                + " left join assets.property_former f on f.organisation_code = b.organisation_code and f.asset_code = b.asset_code where b.deed_code = ? and (p.asset_code is null or not (" + UNTOUCHED + "))";
        long count = database.count("select count(*)" + changed, deed, run);
        if (count > 0) {
            throw new ChangedSince(count, database.query(row -> row.getString(1) + (row.getString(3) != null ? " (passed on to " + row.getString(3) + ")" : row.getString(2) == null ? " (taken out)" : " " + row.getString(2)),
                    "select b.asset_code, coalesce(p.name, p.street_name), f.held_by" + changed + " order by b.asset_code limit " + MOST_NAMED, deed, run));
        }
    }

    /** What the deed brought is taken out, unless somebody has written, offered or raised something on it by now. */
    private void refuseWhatIsPointedTo(String deed) {
        List<String> pointedTo = new ArrayList<>();
        for (String organisation : database.query(row -> row.getString(1), "select distinct organisation_code from assets.property_image where deed_code = ? and not was_there order by organisation_code", deed)) {
            RecordsGoing records = new RecordsGoing("property", organisation);
            going.fire(records);
            records.pointedTo().forEach((code, what) -> {
                if (database.count("select count(*) from assets.property_image where deed_code = ? and not was_there and organisation_code = ? and asset_code = ?", deed, organisation, code) > 0) {
                    pointedTo.add(code + " (" + what + " on it)");
                }
            });
        }
        if (!pointedTo.isEmpty()) {
            throw new ChangedSince(pointedTo.size(), pointedTo.subList(0, Math.min(pointedTo.size(), MOST_NAMED)));
        }
    }

    private String digest(String deed) {
        return database.with(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select organisation_code, asset_code, coalesce(content_hash, ''), released from assets.property_image where deed_code = ? order by organisation_code, asset_code")) {
                query.setString(1, deed);
                query.setFetchSize(1000);
                Sha256 digest = new Sha256();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        digest.add(rows.getString(1) + '\u0000' + rows.getString(2) + '\u0000' + rows.getString(3) + '\u0000' + rows.getBoolean(4) + '\n');
                    }
                }
                return digest.hex();
            }
        });
    }

    private static Timestamp now() {
        return Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC));
    }

    static String prefixed(String alias, String columns) {
        return Arrays.stream(columns.split(", ")).map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }
}
