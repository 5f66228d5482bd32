package uk.totalplace.regulation.obligation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.totalplace.common.InvalidInput;

@Dependent
class ObligationRepository {
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "regulation")
    private EntityManager entities;

    List<Obligation> all() {
        return entities.createQuery("select o from Obligation o order by o.code", Obligation.class).setMaxResults(MOST).getResultList();
    }

    void refuseTakenCode(String code) {
        if (entities.find(Obligation.class, code) != null) {
            throw new InvalidInput("code", "The code " + code + " already names an obligation.");
        }
    }

    void keep(Obligation obligation) {
        entities.persist(obligation);
    }
}
