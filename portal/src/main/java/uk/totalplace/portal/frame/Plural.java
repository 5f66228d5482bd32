package uk.totalplace.portal.frame;

import java.util.Locale;

/** How many of something, as a person says it: {@code 1 site}, {@code 1,200 sites}. */
public final class Plural {
    private Plural() {
    }

    public static String of(long count, String one) {
        return String.format(Locale.UK, "%,d %s%s", count, one, count == 1 ? "" : "s");
    }
}
