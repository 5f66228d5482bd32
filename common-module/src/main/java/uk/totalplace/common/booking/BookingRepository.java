package uk.totalplace.common.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.common.database.Database;

@Dependent
class BookingRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;
    @Inject
    private Database database;

    void keep(Object offerOrBooking) {
        entities.persist(offerOrBooking);
        entities.flush();
    }

    List<Bookable> bookables() {
        return entities.createQuery("select b from Bookable b where b.withdrawnAt is null order by b.name, b.code", Bookable.class).setMaxResults(Bookings.MOST_BOOKABLES).getResultList();
    }

    long countBookables() {
        return entities.createQuery("select count(b) from Bookable b where b.withdrawnAt is null", Long.class).getSingleResult();
    }

    Set<String> codes() {
        return Set.copyOf(entities.createQuery("select b.code from Bookable b", String.class).getResultList());
    }

    Optional<Bookable> bookable(String code) {
        return Optional.ofNullable(code).map(wanted -> entities.find(Bookable.class, wanted));
    }

    /** Writes to the row, which holds it until the transaction ends, so that nobody else books the same thing meanwhile. */
    void claim(String code) {
        database.update("update common.bookable set claims = claims + 1 where code = ?", code);
    }

    /** Not cancelled ones that touch the time, by their beginning. Moments are UTC. */
    List<Booking> within(String bookable, LocalDateTime from, LocalDateTime until, int most) {
        return entities.createQuery("select b from Booking b where b.bookable.code = :bookable and b.startsAt < :until and b.endsAt > :from and b.cancelledAt is null order by b.startsAt", Booking.class)
                .setParameter("bookable", bookable).setParameter("from", from).setParameter("until", until).setMaxResults(most).getResultList();
    }

    /** Not cancelled ones that have not begun yet, by their beginning. */
    List<Booking> toCome(String bookable, LocalDateTime now) {
        return entities.createQuery("select b from Booking b where b.bookable.code = :bookable and b.startsAt >= :now and b.cancelledAt is null order by b.startsAt", Booking.class)
                .setParameter("bookable", bookable).setParameter("now", now).getResultList();
    }

    Optional<Booking> find(long id) {
        return Optional.ofNullable(entities.find(Booking.class, id));
    }

    /** Those of one person, the latest first. */
    List<Booking> by(String name, int first, int size) {
        return entities.createQuery("select b from Booking b join fetch b.bookable where b.bookedBy = :name order by b.startsAt desc, b.id desc", Booking.class)
                .setParameter("name", name).setFirstResult(first).setMaxResults(size).getResultList();
    }

    long countBy(String name) {
        return entities.createQuery("select count(b) from Booking b where b.bookedBy = :name", Long.class).setParameter("name", name).getSingleResult();
    }
}
