package uk.totalplace.common.view;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.account.Caller;

@Dependent
class SavedViewRepository {
    private static final int MOST = 500;
    private static final String OFFERED = "select v from SavedView v where (v.owner = :name or v.sharing = :everybody or v.sharing = :organisation and (v.organisation = :code or v.organisation is null and :office = true))";

    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    /** What the caller keeps or is offered, by name; of one list, or of all when the path is null. */
    List<SavedView> offeredTo(Caller caller, String path) {
        var query = entities.createQuery(OFFERED + (path == null ? "" : " and v.path = :path") + " order by v.name, v.id", SavedView.class).setParameter("name", caller.name())
                .setParameter("everybody", Sharing.EVERYBODY).setParameter("organisation", Sharing.ORGANISATION).setParameter("code", caller.isProgrammeOffice() ? "" : caller.organisation())
                .setParameter("office", caller.isProgrammeOffice()).setMaxResults(MOST);
        return (path == null ? query : query.setParameter("path", path)).getResultList();
    }

    Optional<SavedView> find(long id) {
        return Optional.ofNullable(entities.find(SavedView.class, id));
    }

    long count(String owner) {
        return entities.createQuery("select count(v) from SavedView v where v.owner = :owner", Long.class).setParameter("owner", owner).getSingleResult();
    }

    /** Whether the owner has another view of that name on that list; {@code but} is null for a new one. */
    boolean isTaken(String owner, String path, String name, Long but) {
        return entities.createQuery("select v.id from SavedView v where v.owner = :owner and v.path = :path and v.name = :name", Long.class).setParameter("owner", owner).setParameter("path", path)
                .setParameter("name", name).getResultList().stream().anyMatch(id -> !id.equals(but));
    }

    void keep(SavedView view) {
        entities.persist(view);
        entities.flush();
    }

    void remove(SavedView view) {
        entities.remove(view);
    }
}
