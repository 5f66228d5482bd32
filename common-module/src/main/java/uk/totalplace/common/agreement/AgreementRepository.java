package uk.totalplace.common.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class AgreementRepository {
    private static final int MOST = 2000;
    private static final String WHOLE = "select distinct a from Agreement a left join fetch a.parties left join fetch a.dataSets";

    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    /** All by title, with their parties and data sets in one question. */
    List<Agreement> all() {
        return entities.createQuery(WHOLE + " order by a.title, a.id", Agreement.class).setMaxResults(MOST).getResultList();
    }

    Optional<Agreement> find(String ref) {
        return ref == null || !ref.matches(Agreement.SERIES + "\\d{3,12}") ? Optional.empty() : Optional.ofNullable(entities.find(Agreement.class, Long.valueOf(ref.substring(Agreement.SERIES.length()))));
    }

    /** The signed agreements under which an organisation gives a data set. */
    List<Agreement> covering(String dataSet, String organisation) {
        return entities.createQuery("select distinct a from Agreement a join a.parties p join a.dataSets d where d = :dataSet and p.organisation = :organisation and p.part = :gives "
                + "and a.signedOn is not null", Agreement.class)
                .setParameter("dataSet", dataSet).setParameter("organisation", organisation).setParameter("gives", Party.Part.PROVIDES).getResultList();
    }

    void keep(Agreement agreement) {
        entities.persist(agreement);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }
}
