package uk.totalplace.common.intake;

/**
 * How the staged lines stand to the register: new or changed ones are taken. {@code amountPence} is the net of taken and unchanged lines, {@code unchangedPence} that of the unchanged alone;
 * both are null where the data set has no amount.
 */
public record Settlement(long taken, long unchanged, Long amountPence, Long unchangedPence) {

    /** Of a data set without an amount. */
    public static Settlement ofLines(long taken, long unchanged) {
        return new Settlement(taken, unchanged, null, null);
    }
}
