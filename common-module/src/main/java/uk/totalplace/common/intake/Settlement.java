package uk.totalplace.common.intake;

/** How the staged lines stand to the register: new or changed ones are taken. {@code amountPence} is the net of taken and unchanged lines, null where the data set has no amount. */
public record Settlement(long taken, long unchanged, Long amountPence) {
}
