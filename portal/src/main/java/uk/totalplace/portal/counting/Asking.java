package uk.totalplace.portal.counting;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.totalplace.common.Violations;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.dimension.Quality;
import uk.totalplace.counting.dimension.Subjective;
import uk.totalplace.counting.line.ReturnLineFilter;
import uk.totalplace.counting.payment.PaymentFilter;
import uk.totalplace.counting.payment.PaymentSort;
import uk.totalplace.counting.slice.SliceQuery;
import uk.totalplace.counting.stream.StreamFilter;
import uk.totalplace.counting.supplier.Ruling;
import uk.totalplace.counting.supplier.SupplierFilter;
import uk.totalplace.counting.transfer.Reconciliation;
import uk.totalplace.counting.transfer.TransferFilter;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.frame.Sorting;

/** What the API is asked of the lists of this theme. A page shows what it can of an address that was typed; a program that asks for what cannot be read is told so, and never given everything instead. */
public final class Asking {
    private static final String DAY = "Give a day, such as 2010-12-24.";
    private static final String POUNDS = "Give pounds and pence, such as 1250.50, never below nothing.";
    private static final String WHOLE = "Give the number of an upload.";
    private static final String YEAR = "Give a financial year, such as 2009/10.";

    private final UnaryOperator<String> parameter;
    private final Violations violations = new Violations();

    private Asking(UnaryOperator<String> parameter) {
        this.parameter = parameter;
    }

    /** @throws uk.totalplace.common.InvalidInput when a part of it cannot be read; likewise the others */
    public static PaymentFilter payments(UnaryOperator<String> parameter) {
        new Asking(parameter).read("supplier-key", PaymentQuery::key, "Give the key of a supplier, as the list of suppliers has it.").read("from", PaymentQuery::day, DAY).read("to", PaymentQuery::day, DAY)
                .read("credits", PaymentQuery::sign, "Ask for yes or no.").read("amount-from", PaymentQuery::pence, POUNDS).read("amount-to", PaymentQuery::pence, POUNDS).read("run", PaymentQuery::whole, WHOLE).violations.refuse();
        Sorting.asked(parameter.apply("sort"), PaymentSort.class);
        return PaymentQuery.filter(parameter);
    }

    public static TransferFilter transfers(UnaryOperator<String> parameter) {
        new Asking(parameter).year().choice("reconciliation", Reconciliation.class).violations.refuse();
        return new TransferFilter(parameter.apply("year"), parameter.apply("organisation"), QueryText.choice(parameter.apply("reconciliation"), Reconciliation.class));
    }

    public static SupplierFilter suppliers(UnaryOperator<String> parameter) {
        new Asking(parameter).choice("ruling", Ruling.class).violations.refuse();
        return SupplierQuery.filter(parameter);
    }

    public static ReturnLineFilter lines(UnaryOperator<String> parameter) {
        new Asking(parameter).year().choice(SpendQuery.name(Dimension.PHASE), Phase.class).choice(SpendQuery.name(Dimension.NATURE), Nature.class).choice(SpendQuery.name(Dimension.FLOW), Flow.class)
                .choice(SpendQuery.name(Dimension.BASIS), Basis.class).orNone(SpendQuery.name(Dimension.QUALITY), Quality.class).orNone(SpendQuery.name(Dimension.SUBJECTIVE), Subjective.class).read("run", PaymentQuery::whole, WHOLE).violations.refuse();
        return SpendQuery.lines(parameter);
    }

    public static SliceQuery slice(UnaryOperator<String> parameter) {
        new Asking(parameter).year().choice("rows", Dimension.class).choice("columns", Dimension.class).choice("phase", Phase.class).choice("basis", Basis.class).choice("nature", Nature.class).choice("measure", SliceQuery.Measure.class).violations.refuse();
        return SpendQuery.slice(parameter);
    }

    /** @param latest the year that is meant where none is asked for, by its first calendar year */
    public static StreamFilter streams(UnaryOperator<String> parameter, int latest) {
        new Asking(parameter).year().read("small", text -> text.matches("yes|no") ? text : null, "Ask for yes or no.").violations.refuse();
        return SpendQuery.streams(parameter, latest);
    }

    /** Refuses a year that is none. */
    public static void years(UnaryOperator<String> parameter) {
        new Asking(parameter).year().violations.refuse();
    }

    private Asking year() {
        return read("year", text -> FinancialYear.read(text).orElse(null), YEAR);
    }

    private <E extends Enum<E>> Asking choice(String name, Class<E> kind) {
        return read(name, text -> QueryText.choice(text, kind), "Ask for %s.".formatted(listed(kind)));
    }

    /** What was not said can be asked for, too. */
    private <E extends Enum<E>> Asking orNone(String name, Class<E> kind) {
        return read(name, text -> text.equals(Dimension.NOT_SAID) ? text : QueryText.choice(text, kind), "Ask for %s, or %s for what was not said.".formatted(listed(kind), Dimension.NOT_SAID));
    }

    private static <E extends Enum<E>> String listed(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** @param reading gives null for what cannot be read */
    private Asking read(String name, Function<String, ?> reading, String remedy) {
        String text = parameter.apply(name);
        violations.unless(text == null || text.isBlank() || reading.apply(text.strip()) != null, name, remedy);
        return this;
    }
}
