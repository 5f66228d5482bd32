package uk.totalplace.regulation.obligation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Saving;
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
        return Optional.ofNullable(code).map(known -> entities.find(Obligation.class, known));
    }

    Found<Obligation> search(SearchText text, int first, int most) {
        return new SearchQuery("code", "regulation.obligation", SearchText.column("title", "code", "inspectorate"), "code").reference("code")
                .find(database, text, first, most, row -> row.getString(1))
                .fetched(codes -> entities.createQuery("select o from Obligation o where o.code in :codes", Obligation.class).setParameter("codes", codes).getResultList(), obligation -> obligation.row().code());
    }

    /** @throws InvalidInput when the code names an obligation already */
    void add(String code, Obligation obligation) {
        InvalidInput taken = new InvalidInput("code", "The code " + code + " already names an obligation.");
        if (find(code).isPresent()) {
            throw taken;
        }
        entities.persist(obligation);
        Saving.fresh(entities::flush, taken);
    }

    void keep(CorrectObligation command) {
        Saving.corrected(entities::flush, "this obligation", command);
    }
}
