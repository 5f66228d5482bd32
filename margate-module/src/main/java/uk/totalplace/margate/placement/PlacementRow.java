package uk.totalplace.margate.placement;

import java.time.LocalDate;

/**
 * A placement as the caseworkers' list shows it: enough to find the right one. {@code kind} is the name of a {@link PlacementKind}, or as written; {@code end} is null while it goes on.
 * Of one that cannot be read {@code unreadable} says why, and only its number, its organisation and where it came from are known.
 */
public record PlacementRow(long id, String organisation, String reference, String kind, LocalDate start, LocalDate end, boolean synthetic, String unreadable) {
}
