package uk.totalplace.common.booking;

/**
 * Something that can be booked; {@code record} is the ref of the property or site it is in, {@code place} what that is called. {@code withdrawn} says why it
 * is not offered any more, null while it is.
 */
public record BookableRow(String code, String name, BookableKind kind, String organisation, String record, String place, int capacity, OpeningHours hours,
        String withdrawn, boolean synthetic, int version) {
}
