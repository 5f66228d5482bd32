package uk.totalplace.portal.api;

import java.util.Map;
import java.util.function.Supplier;

/** What the codes in a table are called, asked for once and only when a table is written. */
final class Names {
    private final Supplier<Map<String, String>> all;
    private Map<String, String> names;

    Names(Supplier<Map<String, String>> all) {
        this.all = all;
    }

    /** The code itself where nothing is called by it; null for null. */
    String of(String code) {
        if (names == null) {
            names = all.get();
        }
        return code == null ? null : names.getOrDefault(code, code);
    }
}
