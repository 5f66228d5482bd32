package uk.totalplace.common.parameter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import uk.totalplace.common.Violations;

/** A set of numbers some rule of the product goes by, with what every version of it must keep to. */
@Entity
@Table(schema = "common", name = "parameter_set")
public class ParameterSet {
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(14);
    private static final int MOST_VALUES = 500;

    @Id
    @Column(name = "code", length = 60)
    private String code;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "unit", nullable = false, length = 60)
    private String unit;
    @Column(name = "purpose", nullable = false, length = 500)
    private String purpose;
    @Column(name = "needs", nullable = false, length = 500)
    private String needs;
    @Column(name = "minimum", precision = 20, scale = 6)
    private BigDecimal minimum;
    @Column(name = "maximum", precision = 20, scale = 6)
    private BigDecimal maximum;

    protected ParameterSet() {
    }

    ParameterSet(ShippedSet shipped) {
        code = shipped.code();
        title = shipped.title();
        unit = shipped.unit();
        purpose = shipped.purpose();
        needs = String.join(" ", shipped.needs());
        minimum = shipped.minimum();
        maximum = shipped.maximum();
    }

    /** @throws uk.totalplace.common.InvalidInput when the proposal lacks a value the rules need, or a value is out of bounds */
    void check(ProposeValues proposal) {
        Violations violations = new Violations()
                .unless(proposal.validFrom() != null, "validFrom", "Say from which day the values hold.")
                .text("source", proposal.source(), 500, "Say where the values come from.")
                .mayStayEmpty("reason", proposal.reason(), 1000)
                .unless(proposal.values().size() <= MOST_VALUES, "values", "A set holds at most " + MOST_VALUES + " values.");
        needs().forEach(key -> violations.unless(proposal.values().get(key) != null, "values", "A value for “" + key + "” is needed."));
        proposal.values().forEach((key, value) -> check(violations, key, value));
        violations.refuse();
    }

    private void check(Violations violations, String key, BigDecimal value) {
        violations.unless(key.matches("[a-z0-9][a-z0-9.-]{0,99}"), "values", "“" + key + "” is not a name for a value: use small letters, digits, full stops and hyphens.");
        boolean number = value != null && value.stripTrailingZeros().scale() <= 6 && value.abs().compareTo(TOO_LARGE) < 0;
        violations.unless(number, "values", "The value of “" + key + "” is a number with at most six decimals.");
        violations.unless(!number || minimum == null || value.compareTo(minimum) >= 0, "values", "“%s” is at least %s.".formatted(key, plain(minimum)));
        violations.unless(!number || maximum == null || value.compareTo(maximum) <= 0, "values", "“%s” is at most %s.".formatted(key, plain(maximum)));
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private List<String> needs() {
        return needs.isBlank() ? List.of() : List.of(needs.split(" "));
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    SetRow row(List<VersionRow> versions) {
        return new SetRow(code, title, unit, purpose, needs(), minimum, maximum, versions);
    }
}
