/**
 * Rooms, desks and halls that organisations lend each other, and who has them when; no two bookings of one overlap.
 * Enter at {@link uk.totalplace.common.booking.Bookings}, to lend something at {@link uk.totalplace.common.booking.Offers}.
 * The buildings they are in are not here: those are records of other registers, held by their ref.
 */
package uk.totalplace.common.booking;
