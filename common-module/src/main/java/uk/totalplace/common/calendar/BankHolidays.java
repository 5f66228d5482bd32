package uk.totalplace.common.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;

/** The bank holidays: everybody and every rule reads them, IT keeps them. */
@Stateless
public class BankHolidays {
    @Inject
    private BankHolidayRepository repository;
    @Inject
    private Audit audit;

    /** All of them by day. */
    @PermitAll
    public List<BankHolidayRow> all() {
        return repository.all().stream().map(BankHoliday::row).toList();
    }

    /** The working days between them, to count many things with. */
    @PermitAll
    public WorkingDays workingDays() {
        return new WorkingDays(repository.days());
    }

    /** @throws CalendarRefusal when the bank holidays of that year are not entered */
    @PermitAll
    public boolean isWorkingDay(LocalDate day) {
        return workingDays().isWorkingDay(day);
    }

    /** The last day of a clock of so many working days that an event on {@code from} starts, see {@link WorkingDays#plus}. */
    @PermitAll
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        return workingDays().plus(from, days);
    }

    /** How many working days lie after {@code from}, up to {@code to} and with it. */
    @PermitAll
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDays().between(from, to);
    }

    /** @throws InvalidInput when the day is a weekend or there already */
    @RolesAllowed(Role.ADMIN)
    public BankHolidayRow add(BankHolidayRow command) {
        BankHoliday holiday = new BankHoliday(command);
        repository.find(command.on()).ifPresent(there -> {
            throw new InvalidInput("on", "That day is entered already: " + there.row().title() + ".");
        });
        repository.keep(holiday);
        audit.record(subject(command.on()), "added", holiday.row().title() + "; " + holiday.row().source());
        return holiday.row();
    }

    /** @throws NotFound when the day is no bank holiday */
    @RolesAllowed(Role.ADMIN)
    public void takeOff(LocalDate on) {
        BankHoliday holiday = repository.find(on).orElseThrow(() -> new NotFound("bank holiday on " + on));
        repository.remove(holiday);
        audit.record(subject(on), "took off", holiday.row().title() + "; " + holiday.row().source());
    }

    /** Those that come with the application, entered while it starts, when there is no caller; only for years of which none is there, so that what IT took off stays off. */
    @PermitAll
    public void ship(List<BankHolidayRow> shipped) {
        Set<Integer> known = repository.days().stream().map(LocalDate::getYear).collect(Collectors.toSet());
        shipped.stream().filter(row -> !known.contains(row.on().getYear())).map(BankHoliday::new).forEach(repository::keep);
    }

    private static String subject(LocalDate on) {
        return "bank-holiday:" + on;
    }
}
