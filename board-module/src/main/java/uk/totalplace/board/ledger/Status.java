package uk.totalplace.board.ledger;

/** Where a saving stands (handbook 2.7). */
public enum Status {
    IDEA, ESTIMATED, VALIDATED, AGREED, PLANNED, REALISED, SUSTAINED, REJECTED, SUPERSEDED, LAPSED;

    public String word() {
        return switch (this) {
            case IDEA -> "Idea";
            case ESTIMATED -> "Estimated";
            case VALIDATED -> "Validated";
            case AGREED -> "Agreed";
            case PLANNED -> "Planned";
            case REALISED -> "Realised";
            case SUSTAINED -> "Sustained";
            case REJECTED -> "Rejected";
            case SUPERSEDED -> "Superseded";
            case LAPSED -> "Lapsed";
        };
    }

    /** What a person does to bring a saving here. */
    public String deed() {
        return switch (this) {
            case IDEA -> "Take back to an idea";
            case ESTIMATED -> "Put forward as estimated";
            case VALIDATED -> "Validate";
            case AGREED -> "Record as agreed";
            case PLANNED -> "Record as planned";
            case REALISED -> "Record as realised";
            case SUSTAINED -> "Record as sustained";
            case REJECTED -> "Reject";
            case SUPERSEDED -> "Mark as superseded";
            case LAPSED -> "Let it lapse";
        };
    }

    /** Rejected, superseded and lapsed savings have left the ledger; they stay readable. */
    public boolean isOut() {
        return compareTo(SUSTAINED) > 0;
    }

    /** Whether totals count it: from the estimate on, until it is out. */
    public boolean isCounted() {
        return this != IDEA && !isOut();
    }

    /** Whether everybody sees a saving that is there: what an organisation has not had validated yet is not for all. */
    public boolean isOpenToAll() {
        return this != IDEA && this != ESTIMATED;
    }

    /** Whether it has come true: what was estimated stays as it was then. */
    public boolean isMeasured() {
        return this == REALISED || this == SUSTAINED;
    }

    /** Whether what it was to bring falls due once its first day has come: from the plan on, until it is out. */
    public boolean isDueWhenStarted() {
        return isCounted() && compareTo(PLANNED) >= 0;
    }

    /** Whether every partner concerned has agreed to it. */
    public boolean isAgreed() {
        return isCounted() && compareTo(AGREED) >= 0;
    }

    /** Whether a finance signature stands on its figures. */
    public boolean isSigned() {
        return isCounted() && this != ESTIMATED;
    }
}
