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

    /** Whether it still stands in the way: neither out of it nor given up. */
    public boolean isOpen() {
        return compareTo(RESOLVED) < 0;
    }

    /** What a person does who takes a barrier here. */
    public String deed() {
        return switch (this) {
            case RAISED -> "Raise";
            case TRIAGED -> "Triage";
            case ACCEPTED -> "Accept, to be resolved locally";
            case ESCALATED -> "Escalate";
            case AWAITING_RESPONSE -> "Await a response";
            case RESPONSE_RECEIVED -> "Record the response";
            case IMPLEMENTING -> "Implement";
            case RESOLVED -> "Resolve";
            case VERIFIED -> "Verify that the benefit is unblocked";
            case TOLERATED -> "Tolerate, and close";
            case WITHDRAWN -> "Withdraw";
        };
    }
}
