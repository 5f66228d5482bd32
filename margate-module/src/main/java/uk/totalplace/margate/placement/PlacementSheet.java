package uk.totalplace.margate.placement;

import java.time.LocalDate;

/**
 * All that is known of a placement. {@code kind} is the name of a {@link PlacementKind}, or as written; {@code placingAuthority} and {@code area} are codes, or as
 * written; {@code end} is null while it goes on.
 */
public record PlacementSheet(long id, String organisation, String reference, String kind, String placingAuthority, String area, LocalDate start, LocalDate end,
        LocalDate noticeReceivedOn, LocalDate decidedOn, boolean synthetic) {
}
