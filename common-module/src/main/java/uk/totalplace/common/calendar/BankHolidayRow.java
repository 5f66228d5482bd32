package uk.totalplace.common.calendar;

import java.time.LocalDate;

/** A bank holiday: its day, its name and where the day is laid down. */
public record BankHolidayRow(LocalDate on, String title, String source) {
}
