package uk.totalplace.counting.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** As what money passes. Precepts and loans are how a body is financed and no expenditure of who passes them: they are told, but never taken out. */
public enum TransferKind {
    GRANT("Grant"), RING_FENCED_GRANT("Ring-fenced grant"), SUBSIDY("Subsidy", "HB subsidy", "subsidy (HB)", "HB/CTB subsidy", "housing benefit subsidy", "housing and council tax benefit subsidy"),
    POOLED_BUDGET("Pooled budget (section 75)", "s75", "s75 pooled", "s75 pooled budget", "section 75", "section 75 pooled budget", "pooled", "pooled fund"),
    HEALTH_TRANSFER("Health transfer (sections 256 and 76)", "s256", "s76", "s256/s76", "s256 or s76", "section 256", "section 76", "sections 256 and 76"), RECHARGE("Recharge"),
    SERVICE_AGREEMENT("Service agreement", "SLA", "service level agreement"), CONTRACT("Contract"), CAPITAL_GRANT("Capital grant"), PRECEPT("Precept or levy", "levy", "precept/levy", "precept and levy"), LOAN("Loan");

    private final String word;
    private final List<String> aliases;

    TransferKind(String word, String... aliases) {
        this.word = word;
        this.aliases = List.of(aliases);
    }

    /** The kind that its word, its name or another of its names means (handbook 6.3), however they are spaced and cased; empty when none is. */
    static Optional<TransferKind> called(String text) {
        return Arrays.stream(values()).filter(kind -> kind.names().map(TransferKind::plain).anyMatch(plain(text)::equals)).findFirst();
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(word, name()), aliases.stream());
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
