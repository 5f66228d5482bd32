package uk.totalplace.regulation.obligation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;

@Dependent
class ObligationRepository {
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "regulation")
    private EntityManager entities;
    @Inject
    private Database database;

    List<Obligation> all() {
        return entities.createQuery("select o from Obligation o order by o.code", Obligation.class).setMaxResults(MOST).getResultList();
    }

    Optional<Obligation> find(String code) {
        return Optional.ofNullable(entities.find(Obligation.class, code));
    }

    Found<Obligation> search(SearchText text, int first, int most) {
        return new SearchQuery("code", "regulation.obligation", SearchText.column("title", "code", "inspectorate"), "code").reference("code")
                .find(database, text, first, most, row -> row.getString(1))
                .fetched(codes -> entities.createQuery("select o from Obligation o where o.code in :codes", Obligation.class).setParameter("codes", codes).getResultList(), obligation -> obligation.row().code());
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
