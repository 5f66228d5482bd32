package uk.totalplace.portal.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.totalplace.board.ledger.Provenance;
import uk.totalplace.board.ledger.SavingFilter;
import uk.totalplace.board.ledger.SavingSort;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Violations;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.geography.RegroupQuery;

/** What is asked of the ledger, as it stands in an address: the same words for the page, its exports and the API. */
public final class SavingQuery {
    /** What the ledger can be sorted by, as the API's answers call it. */
    private static final Map<String, SavingSort> API_SORTS = new LinkedHashMap<>();

    static {
        API_SORTS.put("ref", SavingSort.REF);
        API_SORTS.put("title", SavingSort.TITLE);
        API_SORTS.put("theme", SavingSort.THEME);
        API_SORTS.put("kind", SavingSort.KIND);
        API_SORTS.put("status", SavingSort.STATUS);
        API_SORTS.put("statusSince", SavingSort.SINCE);
        API_SORTS.put("lowPence", SavingSort.LOW);
        API_SORTS.put("highPence", SavingSort.HIGH);
        API_SORTS.put("startsOn", SavingSort.STARTS_ON);
    }

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
                QueryText.choice(text.apply("status"), Status.class), text.apply("organisation"), text.apply("baseline"), text.apply("subject"), text.apply("barrier"), text.apply("proposal"), QueryText.choice(text.apply("comesFrom"), Provenance.class), RegroupQuery.read(text), sort(sort[0]),
                sort.length > 1 && sort[1].strip().equalsIgnoreCase("desc"));
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
        RegroupQuery.write(parameters, filter.regroup());
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

    /** An address that asks for an order there is not is shown by reference. */
    private static SavingSort sort(String text) {
        SavingSort sort = sortNamed(text);
        return sort == null ? SavingSort.REF : sort;
    }

    private static SavingSort sortNamed(String text) {
        return API_SORTS.getOrDefault(text.strip(), QueryText.choice(text.strip(), SavingSort.class));
    }

    /** The API says so instead. @throws InvalidInput when the {@code sort} of an address, such as {@code highPence,desc}, names nothing that the ledger can be sorted by, or no direction */
    public static void refuseUnknownSort(String asked) {
        String[] parts = asked == null || asked.isBlank() ? new String[] {"ref"} : asked.strip().split(",", 2);
        new Violations()
                .unless(sortNamed(parts[0]) != null, "sort", "The ledger does not sort by “%s”, but by %s.".formatted(parts[0], String.join(", ", API_SORTS.keySet())))
                .unless(parts.length == 1 || parts[1].strip().matches("(?i)asc|desc"), "sort", "A list is sorted asc or desc, not “" + parts[parts.length - 1] + "”.")
                .refuse();
    }
}
