package uk.totalplace.barriers.register;

/** Where a barrier stands on its way from being raised to being out of the way. */
public enum Status {
    RAISED, TRIAGED, ACCEPTED, ESCALATED, AWAITING_RESPONSE, RESPONSE_RECEIVED, IMPLEMENTING, RESOLVED, VERIFIED, TOLERATED, WITHDRAWN;

    public String word() {
        return switch (this) {
            case RAISED -> "Raised";
            case TRIAGED -> "Triaged";
            case ACCEPTED -> "Accepted";
            case ESCALATED -> "Escalated";
            case AWAITING_RESPONSE -> "Awaiting response";
            case RESPONSE_RECEIVED -> "Response received";
            case IMPLEMENTING -> "Implementing";
            case RESOLVED -> "Resolved";
            case VERIFIED -> "Verified";
            case TOLERATED -> "Tolerated";
            case WITHDRAWN -> "Withdrawn";
        };
    }
}
