package uk.totalplace.portal.counting;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.totalplace.counting.payment.PaymentFilter;
import uk.totalplace.counting.payment.PaymentSort;
import uk.totalplace.portal.frame.Sorting;
import uk.totalplace.portal.frame.Typed;
import uk.totalplace.portal.geography.RegroupQuery;

/** What is asked of the list of payments, as it stands in an address: the same words for the page, its exports and the API. What cannot be understood asks for nothing; the API refuses it ({@link Asking}). */
public final class PaymentQuery {
    private PaymentQuery() {
    }

    /** @param parameter gives the text of a parameter, null when it is not there */
    public static PaymentFilter filter(UnaryOperator<String> parameter) {
        UnaryOperator<String> text = name -> {
            String value = parameter.apply(name);
            return value == null || value.isBlank() ? null : value.strip();
        };
        String[] sort = text.apply("sort") == null ? new String[0] : text.apply("sort").split(",");
        return new PaymentFilter(text.apply("organisation"), text.apply("supplier"), key(text.apply("supplier-key")), day(text.apply("from")), day(text.apply("to")), sign(text.apply("credits")), pence(text.apply("amount-from")),
                pence(text.apply("amount-to")), whole(text.apply("run")), RegroupQuery.read(text), sort.length == 0 ? PaymentSort.PAID_ON : sort(sort[0]), sort.length == 0 || sort.length > 1 && sort[1].strip().equalsIgnoreCase("desc"));
    }

    /** The filter as parameters, without what asks for nothing. */
    static Map<String, String> parameters(PaymentFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "organisation", filter.organisation());
        put(parameters, "supplier", filter.supplier());
        put(parameters, "supplier-key", filter.supplierKey());
        put(parameters, "from", filter.from());
        put(parameters, "to", filter.to());
        put(parameters, "credits", filter.sign() == null ? null : filter.sign() == PaymentFilter.Sign.CREDITS ? "yes" : "no");
        put(parameters, "amount-from", pounds(filter.leastPence()));
        put(parameters, "amount-to", pounds(filter.mostPence()));
        put(parameters, "run", filter.importRun());
        RegroupQuery.write(parameters, filter.regroup());
        if (filter.sort() != PaymentSort.PAID_ON || !filter.descending()) {
            parameters.put("sort", filter.sort().name() + (filter.descending() ? ",desc" : ""));
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    static String pounds(Long pence) {
        return Typed.writtenPounds(pence);
    }

    private static PaymentSort sort(String text) {
        PaymentSort sort = Sorting.named(text, PaymentSort.class);
        return sort == null ? PaymentSort.PAID_ON : sort;
    }

    static PaymentFilter.Sign sign(String text) {
        return "yes".equals(text) ? PaymentFilter.Sign.CREDITS : "no".equals(text) ? PaymentFilter.Sign.DEBITS : null;
    }

    /** A day in any form that people type; null for what is none. */
    static LocalDate day(String text) {
        Typed typed = new Typed();
        typed.fields().put("day", text);
        try {
            return typed.day("day");
        } catch (DateTimeException none) {
            return null;
        }
    }

    static Long pence(String text) {
        String plain = text == null ? null : text.replace(",", "").replaceFirst("^£\\s*", "");
        return plain != null && plain.matches("\\d{1,13}(\\.\\d{1,2})?") ? new BigDecimal(plain).movePointRight(2).longValueExact() : null;
    }

    static Long whole(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    static UUID key(String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }
}
