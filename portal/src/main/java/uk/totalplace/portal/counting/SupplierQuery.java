package uk.totalplace.portal.counting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.totalplace.counting.supplier.Ruling;
import uk.totalplace.counting.supplier.SupplierFilter;
import uk.totalplace.portal.frame.QueryText;

/** What is asked of suppliers and of proposals, as it stands in an address: the same words for the pages and the API. */
public final class SupplierQuery {
    private SupplierQuery() {
    }

    /** @param parameter gives the text of a parameter, null when it is not there */
    public static SupplierFilter filter(UnaryOperator<String> parameter) {
        return new SupplierFilter(text(parameter, "text"), text(parameter, "organisation"), QueryText.choice(text(parameter, "ruling"), Ruling.class));
    }

    /** The filter as parameters, without what asks for nothing. */
    static Map<String, String> parameters(SupplierFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.text() != null) {
            parameters.put("text", filter.text());
        }
        if (filter.organisation() != null) {
            parameters.put("organisation", filter.organisation());
        }
        if (filter.ruling() != null) {
            parameters.put("ruling", filter.ruling().name());
        }
        return parameters;
    }

    private static String text(UnaryOperator<String> parameter, String name) {
        String value = parameter.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
