package uk.totalplace.common.cipher;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.totalplace.common.database.Database;

@Dependent
class KeyRotationRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;
    @Inject
    private Database database;
    @Inject
    @Any
    private Instance<EncryptedStore> stores;

    Optional<KeyRotation> find(String module) {
        return Optional.ofNullable(entities.find(KeyRotation.class, module));
    }

    void keep(KeyRotation rotation) {
        entities.persist(rotation);
    }

    List<String> underWay() {
        return entities.createQuery("select r.module from KeyRotation r where r.endedAt is null order by r.module", String.class).getResultList();
    }

    List<EncryptedTable> tables() {
        return stores.stream().flatMap(store -> store.tables().stream()).sorted(Comparator.comparing(EncryptedTable::name)).toList();
    }

    /** How many rows are encrypted with each key, by the key's id. */
    SortedMap<String, Long> rowsByKey() {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (EncryptedTable table : tables()) {
            database.query(row -> counts.merge(row.getString(1), row.getLong(2), Long::sum), "select key_id, count(*) from " + table.name() + " where key_id is not null group by key_id");
        }
        return counts;
    }
}
