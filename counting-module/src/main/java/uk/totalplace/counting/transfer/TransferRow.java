package uk.totalplace.counting.transfer;

import uk.totalplace.common.money.Money;

/** A transfer with how its sides stand to each other, and where each said what it says; a source is null where its side says nothing. */
public record TransferRow(String ref, TransferDetails details, Reconciliation reconciliation, SideSource payerSource, SideSource receiverSource, boolean released, int version) {

    /** What is taken out of the count: what the receiver says it received, or what the payer says where the receiver says nothing; nothing for what is no expenditure. */
    public long eliminatedPence() {
        if (!details.kind().isExpenditure()) {
            return 0;
        }
        return details.receiverPence() == null ? details.payerPence() : details.receiverPence();
    }

    /** Where that was said. */
    SideSource eliminatedSource() {
        return details.receiverPence() == null ? payerSource : receiverSource;
    }

    /** By how much the sides differ; null where only one speaks. */
    public Money difference() {
        return details.payerPence() == null || details.receiverPence() == null ? null : Money.ofPence(Math.abs(details.payerPence() - details.receiverPence()));
    }
}
