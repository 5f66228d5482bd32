package uk.totalplace.common.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.database.Database;

@Dependent
class SuccessionRepository {
    private static final String MERGER = "select predecessor_code, sole_successor_code, on_date, source, verified, recorded_by, recorded_at from common.organisation_merger";

    @PersistenceContext(unitName = "common")
    private EntityManager entities;
    @Inject
    private Database database;

    /** Held until the transaction ends, so that two who record at once do so one after the other. */
    Optional<Organisation> hold(String code) {
        return Optional.ofNullable(code == null ? null : entities.find(Organisation.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        entities.flush();
    }

    Optional<MergerRow> merger(String predecessor) {
        return database.query(SuccessionRepository::merger, MERGER + " where predecessor_code = ?", predecessor).stream().findFirst();
    }

    /** The sole successor of each organisation that has one and was carried over to it. */
    Map<String, String> soleSuccessors() {
        Map<String, String> all = new HashMap<>();
        database.query(row -> all.put(row.getString(1), row.getString(2)), "select predecessor_code, sole_successor_code from common.organisation_merger where sole_successor_code is not null");
        return all;
    }

    void keep(MergerRow merger) {
        database.update("insert into common.organisation_merger (predecessor_code, sole_successor_code, on_date, source, verified, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?)",
                merger.predecessor(), merger.soleSuccessor(), Date.valueOf(merger.on()), merger.source(), merger.verified(), merger.recordedBy(), Timestamp.valueOf(merger.recordedAt()));
    }

    /** Whom an organisation succeeded, by code of the predecessor. */
    Map<String, SuccessionRow> predecessors(String successor) {
        Map<String, SuccessionRow> all = new HashMap<>();
        database.query(row -> all.put(row.getString(1), new SuccessionRow(row.getString(2), row.getDate(3).toLocalDate(), row.getBigDecimal(4), row.getString(5), row.getBoolean(6))),
                "select predecessor_code, successor_code, on_date, share_percent, source, verified from common.organisation_succession where successor_code = ? order by on_date", successor);
        return all;
    }

    List<FormerName> names(String organisation) {
        return database.query(row -> new FormerName(row.getString(1), row.getString(2), row.getDate(3).toLocalDate(), row.getString(4), row.getBoolean(5)),
                "select organisation_code, name, last_day, source, verified from common.organisation_name where organisation_code = ? order by last_day desc", organisation);
    }

    /** A name that is kept already for that day stays. */
    void keep(FormerName name) {
        if (names(name.organisation()).stream().noneMatch(kept -> kept.name().equals(name.name()) && kept.lastDay().equals(name.lastDay()))) {
            database.update("insert into common.organisation_name (organisation_code, name, last_day, source, verified) values (?, ?, ?, ?, ?)", name.organisation(), name.name(), Date.valueOf(name.lastDay()), name.source(), name.verified());
        }
    }

    private static MergerRow merger(ResultSet row) throws SQLException {
        LocalDateTime at = row.getTimestamp(7).toLocalDateTime();
        return new MergerRow(row.getString(1), row.getString(2), row.getDate(3).toLocalDate(), row.getString(4), row.getBoolean(5), row.getString(6), at);
    }
}
