package uk.totalplace.common.comment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.record.RecordRef;

@Dependent
class CommentRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    void keep(Comment comment) {
        entities.persist(comment);
        entities.flush();
    }

    Optional<Comment> find(long id) {
        return Optional.ofNullable(entities.find(Comment.class, id));
    }

    /** The latest first. */
    List<Comment> on(RecordRef record, int first, int size) {
        return entities.createQuery("select c from Comment c where c.record = :record order by c.id desc", Comment.class)
                .setParameter("record", record.toString()).setFirstResult(first).setMaxResults(size).getResultList();
    }

    long count(RecordRef record) {
        return entities.createQuery("select count(c) from Comment c where c.record = :record", Long.class).setParameter("record", record.toString()).getSingleResult();
    }
}
