package uk.totalplace.margate.intervention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.database.Saving;

@Dependent
class InterventionAreaRepository {
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "margate")
    private EntityManager entities;

    List<InterventionArea> all() {
        return entities.createQuery("select a from InterventionArea a order by a.name, a.code", InterventionArea.class).setMaxResults(MOST).getResultList();
    }

    Optional<InterventionArea> find(String code) {
        return Optional.ofNullable(code).map(known -> entities.find(InterventionArea.class, known));
    }

    /** @throws InvalidInput when the code names an intervention area already */
    void add(String code, InterventionArea area) {
        InvalidInput taken = new InvalidInput("code", "The code " + code + " already names an intervention area.");
        if (find(code).isPresent()) {
            throw taken;
        }
        entities.persist(area);
        Saving.fresh(entities::flush, taken);
    }

    void keep(CorrectArea command) {
        Saving.corrected(entities::flush, "this intervention area", command);
    }
}
