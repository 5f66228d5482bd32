package uk.totalplace.common.area;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Dependent
class AreaRepository {
    private static final String OUTLINE = "select new uk.totalplace.common.area.AreaOutline(a.code, a.name, o.geometry) from Area a join Outline o on o.code = a.code where ";

    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    Optional<Area> find(String code) {
        return Optional.ofNullable(entities.find(Area.class, code));
    }

    /** Areas of these kinds that are one of the roots or lie in one directly, by name. */
    List<Area> inside(List<String> roots, List<AreaKind> kinds) {
        return roots.isEmpty() ? List.of() : entities.createQuery("select a from Area a where a.kind in :kinds and (a.code in :roots or a.parentCode in :roots) order by a.name, a.code", Area.class)
                .setParameter("kinds", kinds).setParameter("roots", roots).getResultList();
    }

    void keep(Area area) {
        entities.persist(area);
    }

    Set<String> drawn() {
        return Set.copyOf(entities.createQuery("select o.code from Outline o", String.class).getResultList());
    }

    void draw(String code, String geometry) {
        entities.persist(new Outline(code, geometry));
    }

    List<AreaOutline> outlines(List<String> codes) {
        return codes.isEmpty() ? List.of() : entities.createQuery(OUTLINE + "a.code in :codes order by a.code", AreaOutline.class).setParameter("codes", codes).getResultList();
    }

    List<AreaOutline> outlines(AreaKind kind) {
        return entities.createQuery(OUTLINE + "a.kind = :kind order by a.code", AreaOutline.class).setParameter("kind", kind).getResultList();
    }
}
