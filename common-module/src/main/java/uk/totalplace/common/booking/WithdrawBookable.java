package uk.totalplace.common.booking;

/** Offers something no longer, and says why. {@code bookings} says what becomes of those that are still to come and may be null when there are none. */
public record WithdrawBookable(String code, Integer version, BookingsMade bookings, String reason) {
}
