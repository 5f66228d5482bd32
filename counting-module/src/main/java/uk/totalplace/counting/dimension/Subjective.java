package uk.totalplace.counting.dimension;

import java.util.List;

/** What the money is spent on: the subjective groups of the Best Value Accounting Code of Practice. */
public enum Subjective implements Worded {
    EMPLOYEES("Employees", "employee", "staff", "pay"), PREMISES("Premises", "premises-related"), TRANSPORT("Transport", "transport-related"), SUPPLIES_AND_SERVICES("Supplies and services", "supplies & services", "supplies"),
    THIRD_PARTY_PAYMENTS("Third-party payments", "third party payments", "third parties"), TRANSFER_PAYMENTS("Transfer payments", "transfers", "benefits"), SUPPORT_SERVICES("Support services", "support", "administration", "overheads"),
    DEPRECIATION_AND_IMPAIRMENT("Depreciation and impairment", "depreciation & impairment", "depreciation"), INCOME("Income", "receipts"), CAPITAL_FINANCING("Capital financing", "capital financing costs");

    private final String word;
    private final List<String> aliases;

    Subjective(String word, String... aliases) {
        this.word = word;
        this.aliases = List.of(aliases);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
