package uk.totalplace.common.area;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Dependent
class AreaRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    Optional<Area> find(String code) {
        return Optional.ofNullable(entities.find(Area.class, code));
    }

    List<Area> all() {
        return entities.createQuery("select a from Area a order by a.name, a.code", Area.class).getResultList();
    }

    void keep(Area area) {
        entities.persist(area);
    }

    /** Larger areas reach the database before the smaller ones that name them as parent. */
    void flush() {
        entities.flush();
    }

    Set<String> drawn() {
        return Set.copyOf(entities.createQuery("select o.code from Outline o", String.class).getResultList());
    }

    void draw(String code, String geometry) {
        entities.persist(new Outline(code, geometry));
    }

    List<AreaOutline> outlines(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select new uk.totalplace.common.area.AreaOutline(a.code, a.name, o.geometry) from Area a join Outline o on o.code = a.code where a.code in :codes order by a.code", AreaOutline.class)
                .setParameter("codes", codes).getResultList();
    }
}
