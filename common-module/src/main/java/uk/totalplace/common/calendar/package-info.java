/**
 * Bank holidays and the working days between them, for clocks that count working days.
 * Enter at {@link uk.totalplace.common.calendar.BankHolidays}; the counting itself is {@link uk.totalplace.common.calendar.WorkingDays}.
 * Financial years are not here, and neither is what is due when: each register keeps its own days.
 */
package uk.totalplace.common.calendar;
