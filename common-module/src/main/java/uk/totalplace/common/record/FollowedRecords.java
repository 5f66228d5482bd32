package uk.totalplace.common.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.totalplace.common.database.Database;

/**
 * Refs that follow the records of an organisation to their new places. Whoever keeps refs asks for it after an organisation was succeeded, once the registers have
 * passed on what is theirs; a ref that still leads where it led stays as it is.
 * Before records are taken out, whoever keeps refs {@linkplain #tell tells} which of them it points to.
 */
@ApplicationScoped
public class FollowedRecords {
    @Inject
    private Database database;
    @Inject
    private Records records;

    /** What to do with a ref and the ref it has become. */
    @FunctionalInterface
    public interface Follow {
        void from(String before, String now);
    }

    /**
     * Says which of the records that are going something points to.
     *
     * @param standing which rows count, as a condition
     * @param what what points there, such as {@code a comment}
     */
    public void tell(RecordsGoing going, String table, String column, String standing, String what) {
        database.query(row -> row.getString(1), "select distinct " + column + " from " + table + " where " + standing + " and substring(" + column + " from 1 for " + going.beginning().length() + ") = ?", going.beginning())
                .forEach(ref -> going.pointedTo(ref, what));
    }

    /** @param predecessor the organisation whose code begins the codes of the records that may have moved, before a slash */
    public void of(String predecessor, String table, String column, Follow follow) {
        database.query(row -> row.getString(1), "select distinct " + column + " from " + table + " where " + column + " like ?", "%:" + predecessor + "/%")
                .forEach(before -> records.find(RecordRef.parse(before)).map(link -> link.ref().toString()).filter(now -> !now.equals(before)).ifPresent(now -> follow.from(before, now)));
    }
}
