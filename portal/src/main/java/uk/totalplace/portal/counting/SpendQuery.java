package uk.totalplace.portal.counting;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.totalplace.common.area.Regroup;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.dimension.Quality;
import uk.totalplace.counting.dimension.Subjective;
import uk.totalplace.counting.line.ReturnLineFilter;
import uk.totalplace.counting.slice.SliceQuery;
import uk.totalplace.counting.stream.StreamFilter;
import uk.totalplace.portal.frame.QueryText;

/** What is asked of spending, as it stands in an address: the same words for the pages, their exports and the API. What cannot be understood asks for nothing. */
public final class SpendQuery {
    /** The group to which the body that spends belongs; {@code group} is the one to which the money is allocated. */
    static final String BODY_GROUP = "body-group";

    private SpendQuery() {
    }

    /** @param parameter gives the text of a parameter, null when it is not there */
    public static SliceQuery slice(UnaryOperator<String> parameter) {
        UnaryOperator<String> text = stripped(parameter);
        Dimension rows = dimension(text.apply("rows"), Dimension.COFOG);
        Dimension columns = dimension(text.apply("columns"), rows == Dimension.ORGANISATION ? Dimension.COFOG : Dimension.ORGANISATION);
        SliceQuery.Measure measure = QueryText.choice(text.apply("measure"), SliceQuery.Measure.class);
        return new SliceQuery(rows, columns == rows ? rows == Dimension.ORGANISATION ? Dimension.COFOG : Dimension.ORGANISATION : columns, year(text).orElse(null), QueryText.choice(text.apply("phase"), Phase.class),
                QueryText.choice(text.apply("basis"), Basis.class), QueryText.choice(text.apply("nature"), Nature.class), measure == null ? SliceQuery.Measure.GROSS : measure, text.apply("organisation"));
    }

    /** The query as parameters, without what is so when nothing is asked. */
    static Map<String, String> parameters(SliceQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("rows", name(query.rows()));
        parameters.put("columns", name(query.columns()));
        put(parameters, "year", query.startYear() == null ? null : new FinancialYear(query.startYear()));
        put(parameters, "phase", query.phase());
        put(parameters, "basis", query.basis());
        put(parameters, "nature", query.nature());
        put(parameters, "measure", query.measure() == SliceQuery.Measure.GROSS ? null : query.measure());
        put(parameters, "organisation", query.organisation());
        return parameters;
    }

    /** The year that is asked for, by its first calendar year. */
    public static Optional<Integer> year(UnaryOperator<String> parameter) {
        return FinancialYear.read(parameter.apply("year")).map(FinancialYear::startYear);
    }

    /** @param latest the year that is looked at where none is asked for, by its first calendar year */
    public static StreamFilter streams(UnaryOperator<String> parameter, int latest) {
        UnaryOperator<String> text = stripped(parameter);
        return new StreamFilter(year(text).orElse(latest), text.apply("theme"), text.apply("cofog"), text.apply("service"), text.apply("organisation"), text.apply("fund"), text.apply("outcome"), "yes".equals(text.apply("small")));
    }

    /** The filter as parameters. */
    static Map<String, String> parameters(StreamFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "year", new FinancialYear(filter.startYear()));
        put(parameters, "theme", filter.theme());
        put(parameters, "cofog", filter.cofog());
        put(parameters, "service", filter.service());
        put(parameters, "organisation", filter.organisation());
        put(parameters, "fund", filter.fund());
        put(parameters, "outcome", filter.outcome());
        put(parameters, "small", filter.small() ? "yes" : null);
        return parameters;
    }

    /** @param parameter gives the text of a parameter, null when it is not there */
    public static ReturnLineFilter lines(UnaryOperator<String> parameter) {
        UnaryOperator<String> text = stripped(parameter);
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String value = value(dimension, text.apply(name(dimension)));
            if (value != null) {
                values.put(dimension, value);
            }
        }
        String run = text.apply("run");
        return new ReturnLineFilter(values, text.apply("outcome"), regroup(text, "group"), regroup(text, BODY_GROUP), run != null && run.matches("\\d{1,18}") ? Long.valueOf(run) : null);
    }

    /** The filter as parameters. */
    static Map<String, String> parameters(ReturnLineFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            put(parameters, name(dimension), written(dimension, filter.value(dimension)));
        }
        put(parameters, "outcome", filter.outcome());
        Stream.of(filter.areas(), filter.bodies()).filter(Objects::nonNull).findFirst().ifPresent(regroup -> put(parameters, "geography", regroup.grouping()));
        put(parameters, "group", filter.areas() == null ? null : filter.areas().group());
        put(parameters, BODY_GROUP, filter.bodies() == null ? null : filter.bodies().group());
        put(parameters, "run", filter.importRun());
        return parameters;
    }

    /** Null where no group is named: a geography alone narrows no line. */
    private static Regroup regroup(UnaryOperator<String> text, String name) {
        return text.apply(name) == null ? null : Regroup.of(text.apply("geography"), text.apply(name));
    }

    /** What a dimension is called in an address. */
    static String name(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    /** A value as an address has it: a year as {@code 2009/10}. */
    static String written(Dimension dimension, String value) {
        return value != null && dimension == Dimension.YEAR ? new FinancialYear(Integer.parseInt(value)).toString() : value;
    }

    private static String value(Dimension dimension, String text) {
        if (text == null) {
            return null;
        }
        return switch (dimension) {
            case YEAR -> FinancialYear.read(text).map(year -> String.valueOf(year.startYear())).orElse(null);
            case PHASE -> code(QueryText.choice(text, Phase.class));
            case NATURE -> code(QueryText.choice(text, Nature.class));
            case FLOW -> code(QueryText.choice(text, Flow.class));
            case BASIS -> code(QueryText.choice(text, Basis.class));
            case QUALITY -> text.equals(Dimension.NOT_SAID) ? text : code(QueryText.choice(text, Quality.class));
            case SUBJECTIVE -> text.equals(Dimension.NOT_SAID) ? text : code(QueryText.choice(text, Subjective.class));
            default -> text;
        };
    }

    private static String code(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Dimension dimension(String text, Dimension otherwise) {
        Dimension asked = QueryText.choice(text, Dimension.class);
        return asked == null ? otherwise : asked;
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static UnaryOperator<String> stripped(UnaryOperator<String> parameter) {
        return name -> {
            String value = parameter.apply(name);
            return value == null || value.isBlank() ? null : value.strip();
        };
    }
}
