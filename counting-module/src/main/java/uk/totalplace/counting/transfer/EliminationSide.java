package uk.totalplace.counting.transfer;

/**
 * On which side a transfer between two bodies of the count is taken out (handbook 6.3). At the receiver's income: as the receiver says it, and off what the payer spends, so that expenditure stays with the body that spends on final services. At the
 * payer's expenditure: as the payer says it, and off what the receiver spends, so that expenditure stays with the body that pays for it. The net is the same where both sides say the same.
 */
public enum EliminationSide {
    RECEIVER("at the receiver’s income"), PAYER("at the payer’s expenditure");

    private final String word;

    EliminationSide(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** What this side says, or the other where this one says nothing. */
    <T> T of(T payer, T receiver) {
        return this == RECEIVER ? receiver == null ? payer : receiver : payer == null ? receiver : payer;
    }

    /** The body that a transfer is taken off: the other one keeps the expenditure. */
    String takenOff(TransferDetails transfer) {
        return this == RECEIVER ? transfer.payer() : transfer.receiver();
    }
}
