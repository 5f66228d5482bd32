package uk.totalplace.common.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import uk.totalplace.common.Violations;

/** A weekday on which offices are closed by law or proclamation. */
@Entity
@Table(schema = "common", name = "bank_holiday")
public class BankHoliday {
    @Id
    @Column(name = "on_date")
    private LocalDate on;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "source", nullable = false, length = 300)
    private String source;

    protected BankHoliday() {
    }

    /** @throws uk.totalplace.common.InvalidInput when it falls on a weekend, which is no working day anyway: its substitute is meant */
    BankHoliday(BankHolidayRow command) {
        boolean weekend = command.on() != null && (command.on().getDayOfWeek() == DayOfWeek.SATURDAY || command.on().getDayOfWeek() == DayOfWeek.SUNDAY);
        new Violations()
                .unless(command.on() != null, "on", "Say which day it is.")
                .unless(command.on() == null || command.on().getYear() >= 1971 && command.on().getYear() <= 2200, "on", "Bank holidays are of the years 1971 to 2200.")
                .unless(!weekend, "on", "That day is a weekend; enter the weekday that is free instead.")
                .text("title", command.title(), 200, "Say what the holiday is called.")
                .text("source", command.source(), 300, "Say where the day is laid down.")
                .refuse();
        on = command.on();
        title = command.title().strip();
        source = command.source().strip();
    }

    BankHolidayRow row() {
        return new BankHolidayRow(on, title, source);
    }
}
