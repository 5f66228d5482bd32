package uk.totalplace.barriers.ask;

import java.time.LocalDate;

/**
 * The asks to one department by one means, each null where nobody said it: how many, how many of them still wait, and since when
 * ({@code null} when none waits).
 */
public record AskSpot(String department, Instrument instrument, long asks, long waiting, LocalDate waitingSince) {
}
