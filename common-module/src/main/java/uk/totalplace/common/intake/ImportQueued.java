package uk.totalplace.common.intake;

/** An upload waits to be carried through, for the first time or again. */
record ImportQueued(long run) {
}
