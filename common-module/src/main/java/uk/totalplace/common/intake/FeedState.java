package uk.totalplace.common.intake;

import java.math.BigDecimal;

/** How old a feed is against its limit. */
public enum FeedState {
    FRESH, DUE, STALE, NEVER;

    /**
     * @param ageDays days since the last upload that was taken, null when there was none
     * @param limit   how many days old it may be
     * @param notice  from how many days before the limit it is due
     */
    static FeedState of(Long ageDays, BigDecimal limit, BigDecimal notice) {
        if (ageDays == null) {
            return NEVER;
        }
        BigDecimal age = BigDecimal.valueOf(ageDays);
        if (age.compareTo(limit) > 0) {
            return STALE;
        }
        return age.compareTo(limit.subtract(notice)) >= 0 ? DUE : FRESH;
    }

    public String word() {
        return switch (this) {
            case FRESH -> "Fresh";
            case DUE -> "Due";
            case STALE -> "Stale";
            case NEVER -> "Never";
        };
    }
}
