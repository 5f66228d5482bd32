package uk.totalplace.common.indicator;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class IndicatorRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    Optional<Indicator> find(String code) {
        return Optional.ofNullable(entities.find(Indicator.class, code));
    }

    List<Indicator> ofTheme(String theme) {
        return entities.createQuery("select i from Indicator i where i.theme = :theme order by i.code", Indicator.class).setParameter("theme", theme).getResultList();
    }

    void keep(Indicator indicator) {
        entities.persist(indicator);
    }
}
