package uk.totalplace.barriers.register;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;

@Dependent
class BarrierRepository {
    @PersistenceContext(unitName = "barriers")
    private EntityManager entities;

    Optional<Barrier> find(String ref) {
        return Optional.ofNullable(ref).map(given -> entities.find(Barrier.class, given));
    }

    void refuseTakenRef(String ref) {
        if (find(ref).isPresent()) {
            throw new InvalidInput("ref", "There is a barrier " + ref + " already.");
        }
    }

    /** Flushed at once: a theme may refer to the barrier in the same transaction, and a stale version is refused here and not at the end. */
    void keep(Barrier barrier) {
        entities.persist(barrier);
        entities.flush();
    }
}
