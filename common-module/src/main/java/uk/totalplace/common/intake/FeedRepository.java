package uk.totalplace.common.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.totalplace.common.database.Database;

/** What is asked of all feeds at once, each in one question. */
@Dependent
class FeedRepository {
    private static final String NUMBERED = "select r.*, row_number() over (partition by data_set, organisation_code order by id desc) place from common.import_run r where ";
    private static final String TAKEN = NUMBERED + "status = 'COMMITTED' and ";

    @Inject
    private Database database;

    /** A data set of an organisation. */
    record Feed(String dataSet, String organisation) {
    }

    /** The newest upload of each feed, of some organisations or of all when they are null. */
    Map<Feed, FeedUpload> lastTried(List<String> owners) {
        return first(NUMBERED, owners);
    }

    /** The newest upload of each feed that stands. */
    Map<Feed, FeedUpload> lastTaken(List<String> owners) {
        return first(TAKEN, owners);
    }

    private Map<Feed, FeedUpload> first(String numbered, List<String> owners) {
        Map<Feed, FeedUpload> uploads = new HashMap<>();
        database.query(row -> uploads.put(new Feed(row.getString(1), row.getString(2)), upload(row)),
                "select data_set, organisation_code, id, file_name, status, synthetic, submitted_by, ended_at, submitted_at, lines_taken + lines_unchanged, lines_refused from (" + numbered + among(owners) + ") numbered where place = 1",
                parameters(owners));
        return uploads;
    }

    private static String among(List<String> owners) {
        return owners == null ? "1 = 1" : "organisation_code in (?" + ", ?".repeat(owners.size() - 1) + ")";
    }

    private static Object[] parameters(List<String> owners) {
        return owners == null ? new Object[0] : owners.toArray();
    }

    private static FeedUpload upload(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp(8);
        return new FeedUpload(row.getLong(3), row.getString(4), ImportStatus.valueOf(row.getString(5)), row.getBoolean(6), row.getString(7), (ended == null ? row.getTimestamp(9) : ended).toLocalDateTime(),
                row.getLong(10), row.getLong(11));
    }

    /** The headings of the last two uploads of each feed that stand: at place 0 the newest, at 1 the one before, null where there was none. */
    Map<Feed, List<Set<String>>> headings(List<String> owners) {
        Map<Feed, Set<String>> newest = new HashMap<>();
        Map<Feed, Set<String>> before = new HashMap<>();
        database.query(row -> (row.getInt(3) == 1 ? newest : before).computeIfAbsent(new Feed(row.getString(1), row.getString(2)), feed -> new HashSet<>()).add(row.getString(4)),
                "select n.data_set, n.organisation_code, n.place, h.heading from (" + TAKEN + among(owners) + ") n join common.import_heading h on h.run_id = n.id where n.place <= 2", parameters(owners));
        Map<Feed, List<Set<String>>> both = new HashMap<>();
        before.forEach((feed, headings) -> both.put(feed, List.of(newest.getOrDefault(feed, Set.of()), headings)));
        return both;
    }
}
