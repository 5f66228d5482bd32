package uk.totalplace.counting.transfer;

/** Enters what one partner passes to another. */
public record EnterTransfer(TransferDetails details) {
}
