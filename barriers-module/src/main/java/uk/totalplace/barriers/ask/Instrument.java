package uk.totalplace.barriers.ask;

/** By what means government could grant an ask. */
public enum Instrument {
    POWER, RING_FENCE_REMOVAL, INDICATOR_DROPPED, INSPECTION_CHANGE, DATA_GATEWAY, FUNDING_FLEXIBILITY, POLICY_CHANGE, PILOT_STATUS;

    public String word() {
        return switch (this) {
            case POWER -> "Power";
            case RING_FENCE_REMOVAL -> "Ring-fence removed";
            case INDICATOR_DROPPED -> "Indicator dropped";
            case INSPECTION_CHANGE -> "Change of inspection";
            case DATA_GATEWAY -> "Data gateway";
            case FUNDING_FLEXIBILITY -> "Funding flexibility";
            case POLICY_CHANGE -> "Change of policy";
            case PILOT_STATUS -> "Pilot status";
        };
    }
}
