package uk.totalplace.common.tabular;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The headings by which the columns of a data set are known, compared without case, spaces, punctuation and accents. */
final class HeadingNames {

    private final Map<String, Column> names = new HashMap<>();
    private final Map<String, Column> aliases = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, String> remembered;

    HeadingNames(List<Column> columns, Map<String, String> remembered) {
        this.remembered = remembered;
        for (Column column : columns) {
            if (names.put(normalised(column.name()), column) != null) {
                throw new IllegalArgumentException("two columns are called " + column.name());
            }
        }
        for (Column column : columns) {
            for (int i = 0; i < column.aliases().size(); i++) {
                String alias = normalised(column.aliases().get(i));
                if (aliases.putIfAbsent(alias, column) == null) {
                    ranks.put(alias, i);
                }
            }
        }
    }

    /** "Net Amount (£)", "net_amount" and "NetAmount" are one heading: "netamount". A heading of signs only stays as it is. */
    static String normalised(String heading) {
        String text = WhiteSpace.tidied(heading).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.isEmpty() ? text : kept.toString();
    }

    /** What is known of this heading in this way; null when nothing is. */
    Column find(String normalised, Known known) {
        return switch (known) {
            case REMEMBERED -> names.get(normalised(remembered.getOrDefault(normalised, "")));
            case SAME_HEADING -> names.get(normalised);
            case ALIAS -> aliases.get(normalised);
            case DUPLICATE, UNUSED -> null;
        };
    }

    /** How well a heading fits among the aliases of its column, 0 for the best: they are listed in the order of how surely they mean it. */
    int rank(String normalised) {
        return ranks.getOrDefault(normalised, 0);
    }

    /** Whether this column is not to be used: the organisation said so, or it came with refused lines. */
    boolean isSetAside(String heading, String normalised) {
        return "".equals(remembered.get(normalised)) || ColumnMapping.OF_REFUSED_LINES.contains(heading);
    }

    /** The columns that a row would name if it were the heading. */
    Set<Column> recognised(Row row) {
        Set<Column> found = new HashSet<>();
        for (String cell : row.cells()) {
            String heading = normalised(cell);
            for (Known known : ColumnMapping.KNOWLEDGE) {
                Column column = isSetAside(cell, heading) ? null : find(heading, known);
                if (column != null) {
                    found.add(column);
                    break;
                }
            }
        }
        return found;
    }
}
