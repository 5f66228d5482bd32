package uk.totalplace.barriers.register;

import java.time.LocalDate;

/**
 * Moves a barrier on. {@code on} is the day it happened, today when it is null; {@code escalatedTo} goes with an escalation only,
 * {@code response} with a response only. With a {@code version} it is refused when somebody changed the barrier meanwhile.
 */
public record TakeStep(String ref, Integer version, Status to, LocalDate on, String note, Hop escalatedTo, ResponseType response) {
}
