package uk.totalplace.counting.expenditure;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.totalplace.common.InvalidInput;

@Dependent
class ExpenditureReturnRepository {
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "counting")
    private EntityManager entities;

    List<ExpenditureReturn> all(String organisation, boolean withUnreleased) {
        return entities.createQuery("select r from ExpenditureReturn r where r.released = true or :all = true or r.organisation = :organisation order by r.startYear desc, r.grossPence desc, r.organisation",
                ExpenditureReturn.class).setParameter("all", withUnreleased).setParameter("organisation", organisation).setMaxResults(MOST).getResultList();
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
