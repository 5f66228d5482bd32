package uk.totalplace.counting.transfer;

import uk.totalplace.common.money.Money;

/** A transfer with how its sides stand to each other. */
public record TransferRow(String ref, TransferDetails details, Reconciliation reconciliation, boolean released, int version) {

    /** What is taken out of the count: what the receiver says it received, or what the payer says where the receiver says nothing; nothing for what is no expenditure. */
    public long eliminatedPence() {
        if (!details.kind().isExpenditure()) {
            return 0;
        }
        return details.receiverPence() == null ? details.payerPence() : details.receiverPence();
    }

    /** By how much the sides differ; null where only one speaks. */
    public Money difference() {
        return details.payerPence() == null || details.receiverPence() == null ? null : Money.ofPence(Math.abs(details.payerPence() - details.receiverPence()));
    }
}
