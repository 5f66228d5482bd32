package uk.totalplace.margate.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.search.SortBy;

@Dependent
class PlacementRepository {
    @PersistenceContext(unitName = "margate")
    private EntityManager entities;

    /** Placements of some organisations, or of all when those are null. */
    List<Placement> page(List<String> owners, SortBy<PlacementSort> order, int first, int size) {
        return of(owners, "select p from Placement p", " order by " + PlacementSort.orderBy(order), Placement.class).setFirstResult(first).setMaxResults(size).getResultList();
    }

    long count(List<String> owners) {
        return of(owners, "select count(p) from Placement p", "", Long.class).getSingleResult();
    }

    /** Those whose reference has one of these blind indexes; of some organisations, or of all when those are null. */
    List<Placement> withIndexes(List<String> owners, Collection<String> indexes) {
        String where = " where p.index in :indexes" + (owners == null ? "" : " and p.organisation in :owners");
        TypedQuery<Placement> query = entities.createQuery("select p from Placement p" + where + " order by p.id", Placement.class).setParameter("indexes", indexes);
        return (owners == null ? query : query.setParameter("owners", owners)).getResultList();
    }

    /** How many of an organisation lie under none of these keys. */
    long countOnOtherKeys(String organisation, Collection<String> keyIds) {
        return entities.createQuery("select count(p) from Placement p where p.organisation = :organisation and p.keyId not in :keyIds", Long.class).setParameter("organisation", organisation)
                .setParameter("keyIds", keyIds).getSingleResult();
    }

    private <T> TypedQuery<T> of(List<String> owners, String select, String end, Class<T> type) {
        return owners == null ? entities.createQuery(select + end, type)
                : entities.createQuery(select + " where p.organisation in :owners" + end, type).setParameter("owners", owners);
    }

    Optional<Placement> find(long id) {
        return Optional.ofNullable(entities.find(Placement.class, id));
    }

    /** Held until the transaction ends, and as it stands now. */
    Placement held(long id) {
        Placement placement = entities.find(Placement.class, id);
        entities.refresh(placement, LockModeType.PESSIMISTIC_WRITE);
        return placement;
    }

    /** Gives it its number. */
    void keep(Placement placement) {
        entities.persist(placement);
    }

    void keep(PlacementLook look) {
        entities.persist(look);
    }

    /** Writes what has changed and forgets it, so that a large file does not fill the memory. */
    void putDown() {
        entities.flush();
        entities.clear();
    }

    List<PlacementLook> looks(int first, int size) {
        return entities.createQuery("select l from PlacementLook l order by l.id desc", PlacementLook.class).setFirstResult(first).setMaxResults(size).getResultList();
    }

    long countLooks() {
        return entities.createQuery("select count(l) from PlacementLook l", Long.class).getSingleResult();
    }
}
