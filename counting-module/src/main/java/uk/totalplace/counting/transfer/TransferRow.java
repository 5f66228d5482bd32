package uk.totalplace.counting.transfer;

import uk.totalplace.common.money.Money;

/** A transfer with how its sides stand to each other, and where each said what it says; a source is null where its side says nothing. */
public record TransferRow(String ref, TransferDetails details, Reconciliation reconciliation, SideSource payerSource, SideSource receiverSource, boolean released, int version) {

    /** What is taken out of the count: what the body on that side says, or the other one where it says nothing; nothing for what is no expenditure. */
    public long eliminatedPence(EliminationSide side) {
        return details.kind().isExpenditure() ? side.of(details.payerPence(), details.receiverPence()) : 0;
    }

    /** Where that was said. */
    SideSource eliminatedSource(EliminationSide side) {
        return side.of(payerSource, receiverSource);
    }

    /** By how much the sides differ; null where only one speaks. */
    public Money difference() {
        return details.payerPence() == null || details.receiverPence() == null ? null : Money.ofPence(Math.abs(details.payerPence() - details.receiverPence()));
    }
}
