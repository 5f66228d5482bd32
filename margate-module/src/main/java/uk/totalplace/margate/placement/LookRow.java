package uk.totalplace.margate.placement;

import java.time.LocalDateTime;

/** Who looked at which placement, when (UTC) and why. The placement is named by its number alone. */
public record LookRow(LocalDateTime at, String actor, long placement, String organisation, String reason) {
}
