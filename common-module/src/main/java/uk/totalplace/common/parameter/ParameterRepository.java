package uk.totalplace.common.parameter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.totalplace.common.database.Database;

@Dependent
class ParameterRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;
    @Inject
    private Database database;

    /** Every set by title with its versions, in three questions however many there are. */
    List<SetRow> rows() {
        Map<String, List<VersionRow>> versions = new HashMap<>();
        versions("1 = 1").forEach(version -> versions.computeIfAbsent(version.set(), set -> new ArrayList<>()).add(version));
        return entities.createQuery("select s from ParameterSet s order by s.title", ParameterSet.class).getResultList().stream().map(set -> set.row(versions.getOrDefault(set.code(), List.of()))).toList();
    }

    Optional<SetRow> row(String code) {
        return Optional.ofNullable(code).map(known -> entities.find(ParameterSet.class, known)).map(set -> set.row(versions("v.set_code = ?", code)));
    }

    /** Versions with their values, the newest first. */
    private List<VersionRow> versions(String condition, Object... parameters) {
        Map<Long, Map<String, BigDecimal>> values = new HashMap<>();
        database.query(row -> values.computeIfAbsent(row.getLong(1), id -> new TreeMap<>()).put(row.getString(2), row.getBigDecimal(3).stripTrailingZeros()),
                "select p.version_id, p.value_key, p.number_value from common.parameter_value p join common.parameter_version v on v.id = p.version_id where " + condition, parameters);
        return database.query(row -> new VersionRow(row.getString(2), row.getInt(3), row.getDate(4).toLocalDate(), values.getOrDefault(row.getLong(1), Map.of()), row.getString(5), row.getBoolean(6), row.getString(7),
                Status.valueOf(row.getString(8)), row.getString(9), moment(row.getTimestamp(10)), row.getString(11), moment(row.getTimestamp(12))),
                "select v.id, v.set_code, v.version_number, v.valid_from, v.source, v.to_be_verified, v.reason, v.status, v.proposed_by, v.proposed_at, v.decided_by, v.decided_at "
                        + "from common.parameter_version v where " + condition + " order by v.version_number desc", parameters);
    }

    private static LocalDateTime moment(Timestamp moment) {
        return moment == null ? null : moment.toLocalDateTime();
    }

    /** Held until the transaction ends, so that two proposals at once get two numbers and two activations follow each other. */
    Optional<ParameterSet> hold(String code) {
        return Optional.ofNullable(entities.find(ParameterSet.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    List<ParameterVersion> versionsOf(String set) {
        return entities.createQuery("select v from ParameterVersion v where v.set = :set", ParameterVersion.class).setParameter("set", set).getResultList();
    }

    boolean isThere(String code) {
        return entities.find(ParameterSet.class, code) != null;
    }

    void keep(Object entity) {
        entities.persist(entity);
        entities.flush();
    }
}
