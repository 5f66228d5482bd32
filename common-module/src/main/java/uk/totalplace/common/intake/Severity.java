package uk.totalplace.common.intake;

/** What a problem does to its line: keeps it out, lets it in with a remark, or says that the row is no line at all. */
public enum Severity {
    REFUSAL, WARNING, SKIPPED;

    public String word() {
        return switch (this) {
            case REFUSAL -> "Refused";
            case WARNING -> "Warning";
            case SKIPPED -> "Skipped";
        };
    }
}
