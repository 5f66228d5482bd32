package uk.totalplace.common.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.record.RecordRef;

@Dependent
class AttachmentRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    void keep(Attachment attachment) {
        entities.persist(attachment);
        entities.flush();
    }

    Optional<Attachment> find(long id) {
        return Optional.ofNullable(entities.find(Attachment.class, id));
    }

    /** Those that are on the record, oldest first. */
    List<Attachment> on(RecordRef record, int first, int size) {
        return entities.createQuery("select a from Attachment a where a.record = :record and a.takenOffAt is null order by a.id", Attachment.class)
                .setParameter("record", record.toString()).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** Those taken off, the last first. */
    List<Attachment> takenOff(RecordRef record, int most) {
        return entities.createQuery("select a from Attachment a where a.record = :record and a.takenOffAt is not null order by a.takenOffAt desc, a.id desc", Attachment.class)
                .setParameter("record", record.toString()).setMaxResults(most).getResultList();
    }

    long count(RecordRef record) {
        return entities.createQuery("select count(a) from Attachment a where a.record = :record and a.takenOffAt is null", Long.class).setParameter("record", record.toString()).getSingleResult();
    }
}
