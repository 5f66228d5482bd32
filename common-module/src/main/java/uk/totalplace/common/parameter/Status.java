package uk.totalplace.common.parameter;

/** Where a version of a parameter set stands. Only an active one is in force, from its day until the day of the next. */
public enum Status {
    PROPOSED, ACTIVE, SUPERSEDED, WITHDRAWN;

    public String word() {
        return switch (this) {
            case PROPOSED -> "Proposed";
            case ACTIVE -> "Active";
            case SUPERSEDED -> "Superseded";
            case WITHDRAWN -> "Withdrawn";
        };
    }
}
