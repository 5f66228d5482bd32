package uk.totalplace.counting.supplier;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A name of a supplier with what nobody means taken away: case, accents, punctuation, the ampersand, and the many ways to write a legal form.
 * {@code full} keeps the legal form, {@code core} leaves it out at the end. Nothing else is taken away: "Acme (North) Ltd" and "Acme (South) Ltd" stay two.
 */
public record SupplierName(String full, String core) {
    private static final Map<String, String> LEGAL_FORMS = Map.ofEntries(Map.entry("limited", "ltd"), Map.entry("ltd", "ltd"), Map.entry("ld", "ltd"), Map.entry("plc", "plc"), Map.entry("llp", "llp"), Map.entry("lp", "lp"),
            Map.entry("inc", "inc"), Map.entry("incorporated", "inc"), Map.entry("cic", "cic"), Map.entry("cio", "cio"), Map.entry("llc", "llc"));
    private static final Map<String, String> SPELT_OUT = Map.of("public limited company", "plc", "limited liability partnership", "llp", "community interest company", "cic", "p l c", "plc", "l l p", "llp", "l t d", "ltd");

    public static SupplierName of(String written) {
        String full = folded(written);
        for (Map.Entry<String, String> form : SPELT_OUT.entrySet()) {
            if (full.endsWith(" " + form.getKey())) {
                full = full.substring(0, full.length() - form.getKey().length()) + form.getValue();
            }
        }
        int last = full.lastIndexOf(' ');
        String form = last < 0 ? null : LEGAL_FORMS.get(full.substring(last + 1));
        if (form == null) {
            return new SupplierName(full, full);
        }
        String core = full.substring(0, last);
        core = core.endsWith(" co") ? core.substring(0, core.length() - 3) : core;
        return new SupplierName(full.substring(0, last + 1) + form, core);
    }

    List<String> words() {
        return List.of(core.split(" "));
    }

    /** Lower-case words with one blank between them. */
    static String folded(String written) {
        String plain = written;
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) > 0x7F) {
                plain = Normalizer.normalize(written, Normalizer.Form.NFKD);
                break;
            }
        }
        plain = plain.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length() + 8);
        boolean blank = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (blank && folded.length() > 0) {
                    folded.append(' ');
                }
                folded.append(c);
                blank = false;
            } else if (c == '&') {
                folded.append(folded.length() > 0 ? " and" : "and");
                blank = true;
            } else if (c != '\'' && c != '’' && c < 0x300) {
                blank = true;
            }
        }
        return folded.toString();
    }
}
