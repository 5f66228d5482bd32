/**
 * Rooms, desks and halls: what there is, the week of one, booking it, and one's own bookings.
 * Enter at the pages {@code bookings/resources.xhtml} and {@code bookings/mine.xhtml}; calendars for other programs are {@link uk.totalplace.portal.booking.ICalendar}.
 * The rules of booking are not here: they are in {@code common.booking}.
 */
package uk.totalplace.portal.booking;
