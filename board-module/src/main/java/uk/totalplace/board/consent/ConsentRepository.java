package uk.totalplace.board.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

@Dependent
class ConsentRepository {
    private static final String LAST = "select c from Consent c where c.id = (select max(l.id) from Consent l where l.saving = c.saving and l.organisation = c.organisation)";

    @PersistenceContext(unitName = "board")
    private EntityManager entities;

    void keep(Consent consent) {
        entities.persist(consent);
        entities.flush();
    }

    List<ConsentRow> standing(Collection<String> savings, UnaryOperator<String> names) {
        return savings.isEmpty() ? List.of()
                : entities.createQuery(LAST + " and c.saving in :savings order by c.saving, c.organisation", Consent.class).setParameter("savings", savings).getResultStream().map(consent -> consent.row(names)).toList();
    }

    List<ConsentRow> standing(UnaryOperator<String> names) {
        return entities.createQuery(LAST + " order by c.saving, c.organisation", Consent.class).getResultStream().map(consent -> consent.row(names)).toList();
    }

    List<ConsentRow> history(String saving, UnaryOperator<String> names) {
        return entities.createQuery("select c from Consent c where c.saving = :saving order by c.id desc", Consent.class).setParameter("saving", saving).getResultStream().map(consent -> consent.row(names)).toList();
    }
}
