package uk.totalplace.common.agreement;

/** Whether an agreement carries an upload. */
public enum Standing {
    DRAFT, IN_FORCE, LAPSED;

    public String word() {
        return switch (this) {
            case DRAFT -> "Not signed";
            case IN_FORCE -> "In force";
            case LAPSED -> "Lapsed";
        };
    }
}
