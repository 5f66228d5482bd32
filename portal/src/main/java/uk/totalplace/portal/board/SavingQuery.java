package uk.totalplace.portal.board;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.totalplace.board.ledger.Provenance;
import uk.totalplace.board.ledger.SavingFilter;
import uk.totalplace.board.ledger.SavingSort;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.portal.frame.QueryText;

/** What is asked of the ledger, as it stands in an address: the same words for the page, its exports and the API. */
public final class SavingQuery {
    private SavingQuery() {
    }

    /** @param parameter gives the text of a parameter, null when it is not there */
    public static SavingFilter filter(UnaryOperator<String> parameter) {
        UnaryOperator<String> text = name -> {
            String value = parameter.apply(name);
            return value == null || value.isBlank() ? null : value.strip();
        };
        String[] sort = text.apply("sort") == null ? new String[] {""} : text.apply("sort").split(",");
        return new SavingFilter(text.apply("text"), text.apply("theme"), QueryText.choice(text.apply("kind"), SavingKind.class), QueryText.choice(text.apply("cashability"), Cashability.class),
                QueryText.choice(text.apply("status"), Status.class), text.apply("organisation"), text.apply("baseline"), text.apply("subject"), text.apply("barrier"), text.apply("proposal"), QueryText.choice(text.apply("comesFrom"), Provenance.class), sort(sort[0]),
                sort.length > 1 && sort[1].equalsIgnoreCase("desc"));
    }

    /** The filter as parameters, without what asks for nothing. */
    static Map<String, String> parameters(SavingFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "text", filter.text());
        put(parameters, "theme", filter.theme());
        put(parameters, "kind", filter.kind());
        put(parameters, "cashability", filter.cashability());
        put(parameters, "status", filter.status());
        put(parameters, "organisation", filter.organisation());
        put(parameters, "baseline", filter.baseline());
        put(parameters, "subject", filter.subject());
        put(parameters, "barrier", filter.barrier());
        put(parameters, "proposal", filter.proposal());
        put(parameters, "comesFrom", filter.provenance());
        if (filter.sort() != SavingSort.REF || filter.descending()) {
            parameters.put("sort", filter.sort().name() + (filter.descending() ? ",desc" : ""));
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    /** In the address a field may be written as the API writes it, such as {@code startsOn}. */
    private static SavingSort sort(String text) {
        SavingSort sort = QueryText.choice(text.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT), SavingSort.class);
        return sort == null ? SavingSort.REF : sort;
    }
}
