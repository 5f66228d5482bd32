package uk.totalplace.common.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands between two cells of a text file. */
enum Separator {

    COMMA(',', "commas"), TAB('\t', "tabs"), SEMICOLON(';', "semicolons"), PIPE('|', "vertical bars");

    private static final int RECORDS_LOOKED_AT = 200;
    private static final String SIGNS = ",\t;|";

    private final char sign;
    private final String words;

    Separator(char sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    char sign() {
        return sign;
    }

    String words() {
        return words;
    }

    /**
     * The separator that gives most records the same number of cells; between equals the one that gives more cells. Decimal commas therefore
     * do not outvote semicolons: the heading has none. Excel's own first line "sep=;" decides at once.
     */
    static Separator of(String sample) {
        Separator best = COMMA;
        double bestShare = 0;
        int bestWidth = 0;
        for (Separator candidate : values()) {
            if (sample.regionMatches(true, 0, "sep=" + candidate.sign, 0, 5)) {
                return candidate;
            }
            List<Integer> widths = candidate.widths(sample);
            Map<Integer, Integer> frequency = new HashMap<>();
            widths.stream().filter(width -> width > 1).forEach(width -> frequency.merge(width, 1, Integer::sum));
            for (Map.Entry<Integer, Integer> entry : frequency.entrySet()) {
                double share = (double) entry.getValue() / widths.size();
                if (share > bestShare || share == bestShare && entry.getKey() > bestWidth) {
                    best = candidate;
                    bestShare = share;
                    bestWidth = entry.getKey();
                }
            }
        }
        return best;
    }

    /** The number of cells in each complete record that is not an empty line. */
    private List<Integer> widths(String sample) {
        List<Integer> widths = new ArrayList<>();
        int cells = 1;
        boolean quoted = false;
        boolean cellBegins = true;
        boolean empty = true;
        for (int i = 0; i < sample.length() && widths.size() < RECORDS_LOOKED_AT; i++) {
            char c = sample.charAt(i);
            if (quoted) {
                quoted = c != '"';
            } else if (c == '"' && (cellBegins || i > 0 && sample.charAt(i - 1) == '"')) {
                quoted = true;
                cellBegins = false;
            } else if (c == '\n' || c == '\r') {
                if (!empty) {
                    widths.add(cells);
                }
                cells = 1;
                cellBegins = true;
                empty = true;
                continue;
            } else {
                cells += c == sign ? 1 : 0;
                // a quotation mark opens a cell after any separator: whether text is quoted must not hang on the candidate
                cellBegins = SIGNS.indexOf(c) >= 0 || cellBegins && c == ' ';
            }
            empty = false;
        }
        if (!empty && !quoted) {
            widths.add(cells);
        }
        return widths;
    }
}
