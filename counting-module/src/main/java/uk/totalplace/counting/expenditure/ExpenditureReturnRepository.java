package uk.totalplace.counting.expenditure;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.totalplace.common.InvalidInput;

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

    void refuseSecond(ExpenditureReturn entered) {
        if (entities.find(ExpenditureReturn.class, entered.key()) != null) {
            throw new InvalidInput("year", "There is a return of this organisation for " + entered.row().year() + " already.");
        }
    }

    void keep(ExpenditureReturn entered) {
        entities.persist(entered);
    }
}
