package uk.totalplace.portal.barriers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.totalplace.barriers.ask.AskFilter;
import uk.totalplace.barriers.ask.AskSort;
import uk.totalplace.barriers.ask.AskState;
import uk.totalplace.barriers.ask.Instrument;
import uk.totalplace.portal.frame.QueryText;

/** What is asked of the list of asks, as it stands in an address: the same words for the page and the API. */
public final class AskQuery {
    private AskQuery() {
    }

    /** @param parameter gives the text of a parameter, null when it is not there @param day the day that states and waiting count to */
    public static AskFilter filter(UnaryOperator<String> parameter, LocalDate day) {
        UnaryOperator<String> text = name -> {
            String value = parameter.apply(name);
            return value == null || value.isBlank() ? null : value.strip();
        };
        return new AskFilter(text.apply("text"), text.apply("department"), instrument(text.apply("instrument")), QueryText.choice(text.apply("response"), AskState.class), days(text.apply("waiting")),
                text.apply("barrier"), "yes".equals(text.apply("promised")), day, sort(text.apply("sort")));
    }

    /** The filter as parameters, without what asks for nothing. */
    static Map<String, String> parameters(AskFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "text", filter.text());
        put(parameters, "department", filter.department());
        put(parameters, "instrument", filter.instrument());
        put(parameters, "response", filter.state());
        put(parameters, "waiting", filter.waitingOver());
        put(parameters, "barrier", filter.barrier());
        put(parameters, "promised", filter.promised() ? "yes" : null);
        put(parameters, "sort", filter.sort() == AskSort.REF ? null : filter.sort());
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static String instrument(String text) {
        Instrument known = QueryText.choice(text, Instrument.class);
        return AskFilter.NOT_SAID.equals(text) ? text : known == null ? null : known.name();
    }

    private static Integer days(String text) {
        return text != null && text.matches("\\d{1,5}") ? Integer.valueOf(text) : null;
    }

    /** In the address a field may be written as the API writes it, such as {@code submittedOn}. */
    private static AskSort sort(String text) {
        AskSort sort = text == null ? null : QueryText.choice(text.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT), AskSort.class);
        return sort == null ? AskSort.REF : sort;
    }
}
