package uk.totalplace.counting.expenditure;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.database.Saving;

@Dependent
class ExpenditureReturnRepository {
    private static final int MOST = 2000;
    private static final String ORDER = "order by r.startYear desc, r.grossPence desc, r.organisation";

    @PersistenceContext(unitName = "counting")
    private EntityManager entities;

    List<ExpenditureReturn> all() {
        return entities.createQuery("select r from ExpenditureReturn r " + ORDER, ExpenditureReturn.class).setMaxResults(MOST).getResultList();
    }

    /** What is released, and the organisation's own; a null organisation owns nothing. */
    List<ExpenditureReturn> visibleTo(String organisation) {
        return entities.createQuery("select r from ExpenditureReturn r where r.released = true or r.organisation = :organisation " + ORDER, ExpenditureReturn.class)
                .setParameter("organisation", organisation).setMaxResults(MOST).getResultList();
    }

    List<ExpenditureReturn> unreleased(String organisation) {
        return entities.createQuery("select r from ExpenditureReturn r where r.released = false and r.organisation = :organisation", ExpenditureReturn.class)
                .setParameter("organisation", organisation).getResultList();
    }

    Optional<ExpenditureReturn> find(String organisation, String year) {
        return ExpenditureReturn.read(year).filter(known -> organisation != null).map(known -> entities.find(ExpenditureReturn.class, new ExpenditureReturn.Key(organisation, known.startYear())));
    }

    /** @throws InvalidInput when the organisation has a return for the year already */
    void add(ExpenditureReturn entered) {
        InvalidInput taken = new InvalidInput("year", "There is a return of this organisation for " + entered.row().year() + " already.");
        if (entities.find(ExpenditureReturn.class, entered.key()) != null) {
            throw taken;
        }
        entities.persist(entered);
        Saving.fresh(entities::flush, taken);
    }

    void keep(CorrectReturn command) {
        Saving.corrected(entities::flush, "this return", command);
    }
}
