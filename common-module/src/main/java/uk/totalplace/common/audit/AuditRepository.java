package uk.totalplace.common.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Dependent
class AuditRepository {
    private static final String NAMED = "select e, coalesce(a.displayName, e.actor) from AuditEntry e left join Account a on a.name = e.actor ";

    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    void keep(AuditEntry entry) {
        entities.persist(entry);
    }

    List<AuditRow> historyOf(String subject, int most) {
        return rows(entities.createQuery(NAMED + "where e.subject = :subject order by e.at desc, e.id desc", Object[].class).setParameter("subject", subject), 0, most);
    }

    List<AuditRow> page(String text, int first, int size) {
        return rows(entities.createQuery(NAMED + "where lower(e.subject) like :text or lower(e.actor) like :text or lower(e.deed) like :text order by e.id desc", Object[].class)
                .setParameter("text", containing(text)), first, size);
    }

    long count(String text) {
        return entities.createQuery("select count(e) from AuditEntry e where lower(e.subject) like :text or lower(e.actor) like :text or lower(e.deed) like :text", Long.class)
                .setParameter("text", containing(text)).getSingleResult();
    }

    /** Committed entries that are in no seal yet, oldest first. */
    List<AuditEntry> unsealed(int most) {
        return entities.createQuery("select e from AuditEntry e where not exists (select s from AuditSeal s where s.entryId = e.id) order by e.id", AuditEntry.class)
                .setMaxResults(most).getResultList();
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

    /** Seals after a number with their entries; the entry is null where it has been taken away. */
    List<Object[]> sealsAfter(long number, int most) {
        entities.clear();
        return entities.createQuery("select s, e from AuditSeal s left join AuditEntry e on e.id = s.entryId where s.number > :number order by s.number", Object[].class)
                .setParameter("number", number).setMaxResults(most).getResultList();
    }

    private static List<AuditRow> rows(TypedQuery<Object[]> query, int first, int size) {
        return query.setFirstResult(first).setMaxResults(size).getResultList().stream().map(row -> ((AuditEntry) row[0]).row((String) row[1])).toList();
    }

    private static String containing(String text) {
        return "%" + (text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replace("%", "").replace("_", "")) + "%";
    }
}
