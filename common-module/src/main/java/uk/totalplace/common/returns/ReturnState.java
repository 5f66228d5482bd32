package uk.totalplace.common.returns;

/** How far an organisation's return is. */
public enum ReturnState {
    /** Nothing has come yet. */
    DUE,
    /** An upload has been taken or a total entered, and nobody has attested it. */
    RECEIVED,
    /** Somebody of the organisation has confirmed it on the organisation's behalf. */
    ATTESTED,
    /** Somebody of the organisation has confirmed that there is nothing to return. */
    NOTHING;

    public String word() {
        return switch (this) {
            case DUE -> "Not received";
            case RECEIVED -> "Received, not attested";
            case ATTESTED -> "Attested";
            case NOTHING -> "Nothing to return";
        };
    }

    /** Nothing more is asked of the organisation. */
    public boolean isSettled() {
        return this == ATTESTED || this == NOTHING;
    }
}
