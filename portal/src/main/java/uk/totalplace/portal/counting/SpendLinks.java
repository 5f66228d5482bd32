package uk.totalplace.portal.counting;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Subjective;
import uk.totalplace.counting.stream.StreamFilter;
import uk.totalplace.counting.stream.StreamRow;
import uk.totalplace.portal.frame.QueryText;

/** Where the lines are that money is made of, as addresses inside the portal. */
final class SpendLinks {
    private SpendLinks() {
    }

    /** The gross lines of a stream, or of the whole field with null, and of them those of support services only. */
    static String lines(StreamFilter filter, StreamRow row, boolean support) {
        Map<String, String> parameters = SpendQuery.parameters(filter);
        parameters.remove("small");
        parameters.put("flow", Flow.GROSS.name());
        if (row != null) {
            parameters.putAll(Map.of("fund", row.fund(), "organisation", row.organisation(), "service", row.service(), "outcome", row.outcome()));
        }
        if (support) {
            parameters.put("subjective", Subjective.SUPPORT_SERVICES.name());
        }
        return lines(parameters);
    }

    /** The gross lines that are meant for an outcome. @param startYear the first calendar year */
    static String ofOutcome(int startYear, String outcome) {
        return lines(new LinkedHashMap<>(Map.of("year", new FinancialYear(startYear).toString(), "flow", Flow.GROSS.name(), "outcome", outcome)));
    }

    /** Narrows lines to a value of a dimension, null for none; to a group of a geography where one is named. */
    static void narrow(Map<String, String> parameters, Dimension dimension, String value, String geography) {
        if (value != null && geography != null) {
            parameters.put("geography", geography);
            parameters.put(dimension == Dimension.AREA ? "group" : SpendQuery.BODY_GROUP, value);
        } else if (value != null) {
            parameters.put(SpendQuery.name(dimension), SpendQuery.written(dimension, value));
        }
    }

    static String lines(Map<String, String> parameters) {
        return "/counting/lines.xhtml?" + QueryText.of(parameters);
    }
}
