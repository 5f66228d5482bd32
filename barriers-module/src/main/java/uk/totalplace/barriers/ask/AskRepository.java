package uk.totalplace.barriers.ask;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.database.Saving;

@Dependent
class AskRepository {
    @PersistenceContext(unitName = "barriers")
    private EntityManager entities;

    Optional<Ask> find(String ref) {
        return Optional.ofNullable(ref).map(given -> entities.find(Ask.class, given));
    }

    void keepNew(Ask ask, String ref) {
        InvalidInput taken = new InvalidInput("ref", "There is an ask " + ref + " already.");
        if (find(ref).isPresent()) {
            throw taken;
        }
        entities.persist(ask);
        Saving.fresh(entities::flush, taken);
    }

    /** @throws StaleVersion when somebody saved the ask in this very moment */
    void keep(Object sent) {
        Saving.corrected(entities::flush, "this ask", sent);
    }

    void keep(AskLetter letter) {
        entities.persist(letter);
        entities.flush();
    }

    /** The oldest first. */
    List<AskLetter> letters(String ask, int first, int size) {
        return entities.createQuery("select l from AskLetter l where l.ask = :ask order by l.on, l.id", AskLetter.class).setParameter("ask", ask).setFirstResult(first).setMaxResults(size).getResultList();
    }

    long countLetters(String ask) {
        return entities.createQuery("select count(l) from AskLetter l where l.ask = :ask", Long.class).setParameter("ask", ask).getSingleResult();
    }
}
