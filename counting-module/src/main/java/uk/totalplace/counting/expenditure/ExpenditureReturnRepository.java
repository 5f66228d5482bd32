package uk.totalplace.counting.expenditure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Saving;
import uk.totalplace.common.period.FinancialYear;

@Dependent
class ExpenditureReturnRepository {
    private static final int MOST = 2000;
    private static final String LATER = "r.organisation_code = ? and r.start_year >= ? and not exists (select 1 from counting.expenditure_return s where s.organisation_code = ? and s.start_year = r.start_year)";
    private static final String ORDER = "order by r.startYear desc, r.grossPence desc, r.organisation";

    @PersistenceContext(unitName = "counting")
    private EntityManager entities;
    @Inject
    private Database database;

    List<ExpenditureReturn> all() {
        return entities.createQuery("select r from ExpenditureReturn r " + ORDER, ExpenditureReturn.class).setMaxResults(MOST).getResultList();
    }

    /** What is released, and what these organisations own. */
    List<ExpenditureReturn> visibleTo(List<String> owners) {
        return entities.createQuery("select r from ExpenditureReturn r where r.released = true or r.organisation in :owners " + ORDER, ExpenditureReturn.class)
                .setParameter("owners", owners).setMaxResults(MOST).getResultList();
    }

    /** Releases what an organisation has not released, and gives it. */
    List<ExpenditureReturn> release(String organisation) {
        List<ExpenditureReturn> waiting = entities.createQuery("select r from ExpenditureReturn r where r.released = false and r.organisation = :organisation", ExpenditureReturn.class)
                .setParameter("organisation", organisation).getResultList();
        waiting.forEach(ExpenditureReturn::release);
        entities.flush();
        return waiting;
    }

    Optional<ExpenditureReturn> find(String organisation, String year) {
        return FinancialYear.read(year).filter(known -> organisation != null).map(known -> entities.find(ExpenditureReturn.class, new ExpenditureReturn.Key(organisation, known.startYear())));
    }

    long count(String organisation) {
        return database.count("select count(*) from counting.expenditure_return where organisation_code = ?", organisation);
    }

    /** Returns of years that begin on the day or later, and that the successor has none for. */
    long countLater(String predecessor, String successor, LocalDate on) {
        return database.count("select count(*) from counting.expenditure_return r where " + LATER, predecessor, FinancialYear.firstFrom(on).startYear(), successor);
    }

    /** With their lines, sums and reasons. */
    void passLater(String predecessor, String successor, LocalDate on) {
        for (String table : List.of("expenditure_line", "expenditure_sum", "expenditure_stream", "expenditure_placed", "expenditure_told", "jump_reason")) {
            database.update("update counting." + table + " set organisation_code = ? where organisation_code = ? and start_year in (select r.start_year from counting.expenditure_return r where " + LATER + ")", successor, predecessor, predecessor,
                    FinancialYear.firstFrom(on).startYear(), successor);
        }
        database.update("update counting.expenditure_return r set organisation_code = ? where " + LATER, successor, predecessor, FinancialYear.firstFrom(on).startYear(), successor);
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
