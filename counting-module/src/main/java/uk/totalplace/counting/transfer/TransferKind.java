package uk.totalplace.counting.transfer;

/** As what money passes. Precepts and loans are how a body is financed and no expenditure of who passes them: they are told, but never taken out. */
public enum TransferKind {
    GRANT("Grant"), RING_FENCED_GRANT("Ring-fenced grant"), SUBSIDY("Subsidy"), POOLED_BUDGET("Pooled budget (section 75)"), HEALTH_TRANSFER("Health transfer (sections 256 and 76)"), RECHARGE("Recharge"),
    SERVICE_AGREEMENT("Service agreement"), CONTRACT("Contract"), CAPITAL_GRANT("Capital grant"), PRECEPT("Precept or levy"), LOAN("Loan");

    private final String word;

    TransferKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether who passes it counts it as spent. */
    public boolean isExpenditure() {
        return this != PRECEPT && this != LOAN;
    }
}
