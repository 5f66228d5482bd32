package uk.totalplace.portal.counting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.year.ToldYear;
import uk.totalplace.counting.year.ToldYears;

/** What the pages of the count say of how far a year has been told; {@code WEB-INF/parts/counting/told.xhtml} shows it. */
@Named
@RequestScoped
public class YearWords {
    @Inject
    private ToldYears years;
    @Inject
    private Organisations organisations;

    /** What is still to come of a year, and, where it is the one that is looked at first, which years come in after it; empty when there is nothing to say. @param year such as {@code 2009/10}; empty for all years beside one another */
    public String of(String year) {
        Map<String, String> names = organisations.names();
        UnaryOperator<String> name = code -> names.getOrDefault(code, code);
        Stream<String> provisional = years.all().stream().filter(one -> one.isProvisional() && (year == null || year.isEmpty() || one.year().equals(year))).map(one -> "Provisional. " + one.words(name) + ".");
        boolean first = years.latest().filter(latest -> latest.year().equals(year)).isPresent();
        List<ToldYear> coming = first ? years.coming() : List.of();
        return Stream.concat(provisional, coming.stream().map(one -> "Still coming in, and not counted here. " + one.words(name) + ".")).collect(Collectors.joining(" "));
    }
}
