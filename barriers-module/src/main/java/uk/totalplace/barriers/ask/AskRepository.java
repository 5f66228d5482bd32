package uk.totalplace.barriers.ask;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;

@Dependent
class AskRepository {
    private static final String MATCHING = " from Ask a where lower(a.text) like :text or lower(a.ref) like :text or lower(a.department) like :text";

    @PersistenceContext(unitName = "barriers")
    private EntityManager entities;
    @Inject
    private Database database;

    Optional<Ask> find(String ref) {
        return Optional.ofNullable(ref).map(given -> entities.find(Ask.class, given));
    }

    List<Ask> page(String text, int first, int size) {
        return entities.createQuery("select a" + MATCHING + " order by a.ref", Ask.class).setParameter("text", containing(text)).setFirstResult(first).setMaxResults(size).getResultList();
    }

    long count(String text) {
        return entities.createQuery("select count(a)" + MATCHING, Long.class).setParameter("text", containing(text)).getSingleResult();
    }

    Found<Ask> search(SearchText text, int first, int most) {
        return new SearchQuery("ref", "barriers.ask", SearchText.column("text", "ref", "department"), "ref").reference("ref").find(database, text, first, most, row -> row.getString(1))
                .fetched(refs -> entities.createQuery("select a from Ask a where a.ref in :refs", Ask.class).setParameter("refs", refs).getResultList(), ask -> ask.row().ref());
    }

    List<Ask> about(String barrier, int most) {
        return entities.createQuery("select a from Ask a where :barrier member of a.barriers order by a.ref", Ask.class).setParameter("barrier", barrier).setMaxResults(most).getResultList();
    }

    void keepNew(Ask ask, String ref) {
        if (find(ref).isPresent()) {
            throw new InvalidInput("ref", "There is an ask " + ref + " already.");
        }
        entities.persist(ask);
        entities.flush();
    }

    private static String containing(String text) {
        return "%" + (text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replace("\\", "").replace("%", "").replace("_", "")) + "%";
    }
}
