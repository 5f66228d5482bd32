package uk.totalplace.counting.dimension;

/** What the money is spent on: the subjective groups of the Best Value Accounting Code of Practice. */
public enum Subjective implements Worded {
    EMPLOYEES(Words.of("Employees", "employee", "staff", "pay")), PREMISES(Words.of("Premises", "premises-related")), TRANSPORT(Words.of("Transport", "transport-related")), SUPPLIES_AND_SERVICES(Words.of("Supplies and services", "supplies & services", "supplies")),
    THIRD_PARTY_PAYMENTS(Words.of("Third-party payments", "third party payments", "third parties")), TRANSFER_PAYMENTS(Words.of("Transfer payments", "transfers", "benefits")), SUPPORT_SERVICES(Words.of("Support services", "support", "administration", "overheads")),
    DEPRECIATION_AND_IMPAIRMENT(Words.of("Depreciation and impairment", "depreciation & impairment", "depreciation")), INCOME(Words.of("Income", "receipts")), CAPITAL_FINANCING(Words.of("Capital financing", "capital financing costs"));

    private final Words words;

    Subjective(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
