package uk.totalplace.board.consent;

/** How a partner stands to a proposal (handbook 1.3). */
public enum ConsentState {
    PROPOSED, NOTED, AGREED_IN_PRINCIPLE, AGREED_WITH_CONDITIONS, DECLINED, WITHDRAWN;

    public String word() {
        return switch (this) {
            case PROPOSED -> "Proposed";
            case NOTED -> "Noted";
            case AGREED_IN_PRINCIPLE -> "Agreed in principle";
            case AGREED_WITH_CONDITIONS -> "Agreed with conditions";
            case DECLINED -> "Declined";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    public boolean isAgreed() {
        return this == AGREED_IN_PRINCIPLE || this == AGREED_WITH_CONDITIONS;
    }
}
