package uk.totalplace.barriers.register;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;

@Dependent
class BarrierRepository {
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "barriers")
    private EntityManager entities;

    List<Barrier> all() {
        return entities.createQuery("select b from Barrier b order by b.ref", Barrier.class).setMaxResults(MOST).getResultList();
    }

    Optional<Barrier> find(String ref) {
        return Optional.ofNullable(entities.find(Barrier.class, ref));
    }

    /** Held until the transaction ends, so that two barriers raised at once get two numbers. */
    BarrierNumbering numbering() {
        return entities.find(BarrierNumbering.class, BarrierNumbering.SERIES, LockModeType.PESSIMISTIC_WRITE);
    }

    void refuseTakenRef(String ref) {
        if (find(ref).isPresent()) {
            throw new InvalidInput("ref", "There is a barrier " + ref + " already.");
        }
    }

    /** Flushed at once: a theme may refer to the barrier in the same transaction, through a persistence context of its own. */
    void keep(Barrier barrier) {
        entities.persist(barrier);
        entities.flush();
    }
}
