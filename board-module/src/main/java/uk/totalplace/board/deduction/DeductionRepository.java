package uk.totalplace.board.deduction;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;

@Dependent
class DeductionRepository {
    @PersistenceContext(unitName = "board")
    private EntityManager entities;

    void keep(Deduction deduction) {
        entities.persist(deduction);
        entities.flush();
    }

    Optional<Deduction> find(long id) {
        return Optional.ofNullable(entities.find(Deduction.class, id));
    }

    void remove(Deduction deduction) {
        entities.remove(deduction);
        entities.flush();
    }

    List<DeductionRow> of(String saving) {
        return entities.createQuery("select d from Deduction d where d.saving = :saving order by d.id", Deduction.class).setParameter("saving", saving).getResultStream().map(Deduction::row).toList();
    }

    /** All that comes off each saving that anything comes off. */
    Map<String, MoneyRange> sums() {
        return entities.createQuery("select d.saving, sum(d.lowPence), sum(d.highPence) from Deduction d group by d.saving", Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> MoneyRange.between(Money.ofPence(((Number) row[1]).longValue()), Money.ofPence(((Number) row[2]).longValue()))));
    }
}
