package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.parameter.SetRow;
import uk.totalplace.common.parameter.VersionRow;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.ViewDate;

/** The parameter sets with the values in force on the day of the view. */
@Named
@RequestScoped
public class ParametersPage {
    private static final int FEW = 3;

    @Inject
    private Parameters parameters;
    @Inject
    private ViewDate viewDate;
    private List<SetRow> rows;

    @PostConstruct
    void look() {
        rows = parameters.all();
    }

    public List<SetRow> getRows() {
        return rows;
    }

    public VersionRow inForce(SetRow row) {
        return row.versionOn(viewDate.getDay()).orElse(null);
    }

    /** The first values, such as {@code default 5, notice 30}. */
    public String values(VersionRow version) {
        return version == null ? "" : inWords(version.values(), FEW);
    }

    public static String allInWords(VersionRow version) {
        return inWords(version.values(), version.values().size());
    }

    static String inWords(Map<String, BigDecimal> values, int most) {
        String first = values.entrySet().stream().limit(most).map(value -> value.getKey() + " " + value.getValue().toPlainString()).collect(Collectors.joining(", "));
        return values.size() > most ? first + " and " + (values.size() - most) + " more" : first;
    }

    public String since(VersionRow version) {
        return "version %d, since %s".formatted(version.number(), DayWords.of(version.validFrom()));
    }

    public String getSentence() {
        long waiting = rows.stream().mapToLong(row -> row.proposed().size()).sum();
        return "%s, with the values in force on %s; %s.".formatted(Plural.of(rows.size(), "set"), viewDate.getWords(), waiting == 0 ? "no proposal waits" : Plural.of(waiting, "proposal") + (waiting == 1 ? " waits" : " wait") + " for a second person");
    }
}
