package uk.totalplace.counting.transfer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what money passes. Precepts and loans are how a body is financed and no expenditure of who passes them: they are told, but never taken out. */
public enum TransferKind {
    GRANT("Grant"), RING_FENCED_GRANT("Ring-fenced grant"), SUBSIDY("Subsidy"), POOLED_BUDGET("Pooled budget (section 75)"), HEALTH_TRANSFER("Health transfer (sections 256 and 76)"), RECHARGE("Recharge"),
    SERVICE_AGREEMENT("Service agreement"), CONTRACT("Contract"), CAPITAL_GRANT("Capital grant"), PRECEPT("Precept or levy"), LOAN("Loan");

    private final String word;

    TransferKind(String word) {
        this.word = word;
    }

    /** The kind that its word or its name means, however they are spaced and cased; empty when it is neither. */
    static Optional<TransferKind> called(String text) {
        return Arrays.stream(values()).filter(kind -> plain(kind.word).equals(plain(text)) || plain(kind.name()).equals(plain(text))).findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    public String word() {
        return word;
    }

    /** Whether who passes it counts it as spent. */
    public boolean isExpenditure() {
        return this != PRECEPT && this != LOAN;
    }
}
