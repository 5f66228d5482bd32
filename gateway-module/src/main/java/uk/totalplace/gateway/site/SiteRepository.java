package uk.totalplace.gateway.site;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.totalplace.common.InvalidInput;

@Dependent
class SiteRepository {
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "gateway")
    private EntityManager entities;

    List<Site> all() {
        return entities.createQuery("select s from Site s order by s.name, s.code", Site.class).setMaxResults(MOST).getResultList();
    }

    /** What is released, and the organisation's own; a null organisation owns nothing. */
    List<Site> visibleTo(String organisation) {
        return entities.createQuery("select s from Site s where s.released = true or s.organisation = :organisation order by s.name, s.code", Site.class)
                .setParameter("organisation", organisation).setMaxResults(MOST).getResultList();
    }

    List<Site> unreleased(String organisation) {
        return entities.createQuery("select s from Site s where s.released = false and s.organisation = :organisation", Site.class)
                .setParameter("organisation", organisation).getResultList();
    }

    void refuseTakenCode(String code) {
        if (entities.find(Site.class, code) != null) {
            throw new InvalidInput("code", "The code " + code + " already names a site.");
        }
    }

    void keep(Site site) {
        entities.persist(site);
    }
}
