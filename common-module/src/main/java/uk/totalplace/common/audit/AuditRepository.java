package uk.totalplace.common.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.search.SortBy;

@Dependent
class AuditRepository {
    private static final String NAMED = "select e.id, coalesce(a.displayName, e.actor) from AuditEntry e left join Account a on a.name = e.actor ";
    /** Far longer than any transaction lasts: so long before the newest sealed entry nothing can still come to light that is not sealed. */
    private static final long SLACK_DAYS = 2;

    @PersistenceContext(unitName = "common")
    private EntityManager entities;
    @Inject
    private Database database;

    void keep(AuditEntry entry) {
        entities.persist(entry);
    }

    List<AuditRow> historyOf(String subject, int most) {
        return rows(entities.createQuery(NAMED + "where e.subject = :subject order by e.at desc, e.id desc", Object[].class).setParameter("subject", subject), 0, most);
    }

    List<AuditRow> page(String text, SortBy<AuditSort> order, int first, int size) {
        return rows(entities.createQuery(NAMED + "where lower(e.subject) like :text or lower(e.actor) like :text or lower(e.deed) like :text order by " + AuditSort.orderBy(order), Object[].class)
                .setParameter("text", containing(text)), first, size);
    }

    long count(String text) {
        return entities.createQuery("select count(e) from AuditEntry e where lower(e.subject) like :text or lower(e.actor) like :text or lower(e.deed) like :text", Long.class)
                .setParameter("text", containing(text)).getSingleResult();
    }

    /** Committed entries that are in no seal yet, oldest first: number and hash. Looked for among the latest only, or every few seconds the whole log would be read. */
    List<Object[]> unsealed(AuditSeal last, int most) {
        LocalDateTime sealed = last == null ? null : entities.createQuery("select e.at from AuditEntry e where e.id = :id", LocalDateTime.class).setParameter("id", last.entryId()).getResultStream().findFirst().orElse(null);
        return entities.createQuery("select e.id, e.contentHash from AuditEntry e where e.at >= :since and not exists (select s from AuditSeal s where s.entryId = e.id) order by e.id", Object[].class)
                .setParameter("since", sealed == null ? LocalDateTime.of(1970, 1, 1, 0, 0) : sealed.minusDays(SLACK_DAYS)).setMaxResults(most).getResultList();
    }

    Optional<String> chainHashAt(long number) {
        return Optional.ofNullable(entities.find(AuditSeal.class, number)).map(AuditSeal::chainHash);
    }

    AuditSeal lastSeal() {
        return entities.createQuery("select s from AuditSeal s order by s.number desc", AuditSeal.class).setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    void keep(AuditSeal seal) {
        entities.persist(seal);
    }

    /** A link of the chain with its entry and what that changed; the entry is null where it has been taken away. */
    record Sealed(AuditSeal seal, AuditEntry entry, List<Change> changes) {
    }

    List<Sealed> sealsAfter(long number, int most) {
        entities.clear();
        List<AuditSeal> seals = entities.createQuery("select s from AuditSeal s where s.number > :number order by s.number", AuditSeal.class).setParameter("number", number).setMaxResults(most).getResultList();
        List<Long> ids = seals.stream().map(AuditSeal::entryId).toList();
        Map<Long, AuditEntry> entries = entries(ids);
        Map<Long, List<Change>> changes = changes(ids);
        return seals.stream().map(seal -> new Sealed(seal, entries.get(seal.entryId()), changes.getOrDefault(seal.entryId(), List.of()))).toList();
    }

    private Map<Long, AuditEntry> entries(List<Long> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery("select e from AuditEntry e where e.id in :ids", AuditEntry.class).setParameter("ids", ids).getResultStream().collect(Collectors.toMap(AuditEntry::id, Function.identity()));
    }

    /** What each entry changed, all in one question. */
    private Map<Long, List<Change>> changes(List<Long> ids) {
        Map<Long, List<Change>> changes = new HashMap<>();
        if (!ids.isEmpty()) {
            database.query(row -> changes.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(new Change(row.getString(2), row.getString(3), row.getString(4))),
                    "select entry_id, field, before_value, after_value from common.audit_change where entry_id in (?" + ", ?".repeat(ids.size() - 1) + ") order by entry_id, ordinal", ids.toArray());
        }
        return changes;
    }

    private List<AuditRow> rows(TypedQuery<Object[]> query, int first, int size) {
        List<Object[]> found = query.setFirstResult(first).setMaxResults(size).getResultList();
        List<Long> ids = found.stream().map(row -> (Long) row[0]).toList();
        Map<Long, AuditEntry> entries = entries(ids);
        Map<Long, List<Change>> changes = changes(ids);
        return found.stream().map(row -> entries.get((Long) row[0]).row((String) row[1], changes.getOrDefault((Long) row[0], List.of()))).toList();
    }

    private static String containing(String text) {
        return "%" + (text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replace("%", "").replace("_", "")) + "%";
    }
}
