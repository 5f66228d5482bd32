package uk.totalplace.barriers.register;

/** Raises a barrier. Without a {@code ref} it gets the next one, without a day it is raised today. */
public record RaiseBarrier(String ref, BarrierDetails details) {
}
