package uk.totalplace.common.audit;

/** The end of the chain: how many seals it has, and the hash that stands for all of them. */
public record SealedUpTo(long number, String chainHash) {
}
