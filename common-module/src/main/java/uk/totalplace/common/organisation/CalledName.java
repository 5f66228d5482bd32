package uk.totalplace.common.organisation;

import java.text.Normalizer;
import java.util.Locale;

/** What files call an organisation. Two names are the same when they differ only in case, spacing, punctuation or the ampersand. */
final class CalledName {
    private CalledName() {
    }

    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]", "");
    }
}
