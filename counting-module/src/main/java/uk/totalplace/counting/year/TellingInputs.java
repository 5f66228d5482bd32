package uk.totalplace.counting.year;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.organisation.Organisations;

/** What a figure of a year says of how far the year has been told. */
@Dependent
public class TellingInputs {
    @Inject
    private ToldYears years;
    @Inject
    private Organisations organisations;

    /** What a figure of the year leaves out, as the last sentence of its formula; empty when nothing is still to come. */
    public String words(ToldYear year) {
        return year.isProvisional() ? " It is provisional. %s.".formatted(year.words(names())) : "";
    }

    /** The years that come in after the one that is looked at first, and are not in it. */
    public List<Input> coming() {
        return years.coming().stream().map(year -> Input.sentence("Register of expenditure returns", year.words(names()) + ". That year is still coming in and not counted here.")).toList();
    }

    private UnaryOperator<String> names() {
        Map<String, String> names = organisations.names();
        return code -> names.getOrDefault(code, code);
    }
}
