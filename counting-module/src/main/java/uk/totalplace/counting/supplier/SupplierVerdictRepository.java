package uk.totalplace.counting.supplier;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.database.Saving;

@Dependent
class SupplierVerdictRepository {
    @PersistenceContext(unitName = "counting")
    private EntityManager entities;

    Map<String, Decision> decisions(Collection<String> subjects) {
        return subjects.isEmpty() ? Map.of() : entities.createQuery("select v.subject, v from SupplierVerdict v where v.subject in :subjects", Object[].class).setParameter("subjects", subjects).getResultStream()
                .collect(Collectors.toMap(pair -> (String) pair[0], pair -> ((SupplierVerdict) pair[1]).decision()));
    }

    /** @throws StaleVersion when somebody decided it since the caller looked; it carries the {@link Decision} as it stands */
    Decision decide(String subject, Decide said, String by) {
        SupplierVerdict verdict = entities.find(SupplierVerdict.class, subject);
        if (verdict == null ? said.version() != null : said.version() == null || said.version() != verdict.version()) {
            throw new StaleVersion("this proposal", verdict == null ? Decision.NONE : verdict.decision(), said);
        }
        if (verdict == null) {
            SupplierVerdict first = new SupplierVerdict(subject);
            first.decide(said.ruling(), said.note(), by);
            entities.persist(first);
            Saving.fresh(entities::flush, new InvalidInput("proposal", "Somebody decided this in this very moment."));
            return first.decision();
        }
        verdict.decide(said.ruling(), said.note(), by);
        Saving.corrected(entities::flush, "this proposal", said);
        return verdict.decision();
    }
}
