package uk.totalplace.counting.transfer;

/** Corrects what each side says; between whom, in which year and as what it passes stay. */
public record CorrectTransfer(String ref, Integer version, Long payerPence, Long receiverPence, String note) {
}
