package uk.totalplace.common.figure;

import java.time.LocalDate;

/** Who will supply a figure that is still missing, and by when; the day is null when none was given. */
public record Pending(String owner, LocalDate due) {
}
