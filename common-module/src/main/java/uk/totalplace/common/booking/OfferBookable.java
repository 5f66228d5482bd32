package uk.totalplace.common.booking;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import uk.totalplace.common.record.RecordRef;

/** Offers something to be booked. {@code record} is the property or site it is in, {@code capacity} how many people it takes. */
public record OfferBookable(String code, String name, BookableKind kind, String organisation, RecordRef record, Integer capacity, LocalTime opensAt, LocalTime closesAt, Set<DayOfWeek> days, boolean synthetic) {
}
