package uk.totalplace.barriers.register;

/** Who can remove a barrier, from the nearest to the farthest. */
public enum Level {
    LOCAL, COUNTY, REGIONAL, DEPARTMENTAL, CROSS_GOVERNMENT, PRIMARY_LEGISLATION;

    public String word() {
        return switch (this) {
            case LOCAL -> "Local";
            case COUNTY -> "County";
            case REGIONAL -> "Region";
            case DEPARTMENTAL -> "One department";
            case CROSS_GOVERNMENT -> "Across government";
            case PRIMARY_LEGISLATION -> "Primary legislation";
        };
    }

    /** What the partners cannot remove among themselves. */
    public boolean needsGovernment() {
        return compareTo(DEPARTMENTAL) >= 0;
    }
}
