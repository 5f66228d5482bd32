package uk.totalplace.barriers.register;

/** How much a barrier hurts while it stands, from the least. */
public enum Severity {
    LOW, MEDIUM, HIGH, CRITICAL;

    public String word() {
        return switch (this) {
            case LOW -> "Low";
            case MEDIUM -> "Medium";
            case HIGH -> "High";
            case CRITICAL -> "Critical";
        };
    }
}
