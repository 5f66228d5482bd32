package uk.totalplace.counting.transfer;

/** What is said of a transfer; {@code payer} and {@code receiver} are organisation codes, {@code year} is written as {@code 2009/10}. A side that says nothing is null. */
public record TransferDetails(String payer, String receiver, String year, TransferKind kind, Long payerPence, Long receiverPence, String note, boolean synthetic) {
}
