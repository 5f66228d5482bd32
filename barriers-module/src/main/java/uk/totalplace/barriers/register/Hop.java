package uk.totalplace.barriers.register;

import java.util.Locale;

/** To whom a barrier is escalated, from the nearest to the highest; it only ever goes up. */
public enum Hop {
    THEME_LEAD, PUBLIC_SERVICE_BOARD, DEPARTMENT, CENTRE, MINISTER;

    public String word() {
        return switch (this) {
            case THEME_LEAD -> "Theme lead";
            case PUBLIC_SERVICE_BOARD -> "Public Service Board";
            case DEPARTMENT -> "Government office or department";
            case CENTRE -> "Cabinet Office or Treasury";
            case MINISTER -> "Minister";
        };
    }

    /** As it stands in a sentence: {@code the minister}. */
    public String words() {
        return "the " + (this == PUBLIC_SERVICE_BOARD || this == CENTRE ? word() : word().toLowerCase(Locale.ROOT));
    }
}
