package uk.totalplace.common.numbering;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@Dependent
class NumberingRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    /** Held until the transaction ends, so that two at once get two numbers. */
    Numbering of(String series) {
        return entities.find(Numbering.class, series, LockModeType.PESSIMISTIC_WRITE);
    }
}
