package uk.totalplace.common.saving;

/** What a theme claims to save may have changed. The ledger reads its claims anew in the same transaction. */
public record SavingsChanged(String theme) {
}
