package uk.totalplace.common.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
class BankHolidayRepository {
    private static final int MOST = 5000;

    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    List<BankHoliday> all() {
        return entities.createQuery("select b from BankHoliday b order by b.on", BankHoliday.class).setMaxResults(MOST).getResultList();
    }

    List<LocalDate> days() {
        return entities.createQuery("select b.on from BankHoliday b", LocalDate.class).setMaxResults(MOST).getResultList();
    }

    Optional<BankHoliday> find(LocalDate on) {
        return Optional.ofNullable(entities.find(BankHoliday.class, on));
    }

    void keep(BankHoliday holiday) {
        entities.persist(holiday);
    }

    void remove(BankHoliday holiday) {
        entities.remove(holiday);
    }
}
