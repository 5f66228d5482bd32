package uk.totalplace.common.intake;

/** Where a run stands. */
public enum ImportStatus {
    QUEUED, RUNNING, CHECKED, COMMITTED, REFUSED, FAILED, UNDONE;

    public boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }

    public String word() {
        return switch (this) {
            case QUEUED -> "Waiting";
            case RUNNING -> "Running";
            case CHECKED -> "Checked";
            case COMMITTED -> "Taken";
            case REFUSED -> "Refused";
            case FAILED -> "Broke down";
            case UNDONE -> "Undone";
        };
    }
}
