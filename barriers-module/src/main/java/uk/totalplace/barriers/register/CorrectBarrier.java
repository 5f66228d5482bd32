package uk.totalplace.barriers.register;

/** Says anew what a barrier is; {@code version} is that of the record the caller opened. */
public record CorrectBarrier(String ref, Integer version, BarrierDetails details) {
}
