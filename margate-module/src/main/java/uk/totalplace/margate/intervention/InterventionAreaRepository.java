package uk.totalplace.margate.intervention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.totalplace.common.InvalidInput;

@Dependent
class InterventionAreaRepository {
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "margate")
    private EntityManager entities;

    List<InterventionArea> all() {
        return entities.createQuery("select a from InterventionArea a order by a.name, a.code", InterventionArea.class).setMaxResults(MOST).getResultList();
    }

    void refuseTakenCode(String code) {
        if (entities.find(InterventionArea.class, code) != null) {
            throw new InvalidInput("code", "The code " + code + " already names an intervention area.");
        }
    }

    void keep(InterventionArea area) {
        entities.persist(area);
    }
}
