package uk.totalplace.common.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The values of a set that are in force on a day, and which version they are: a figure worked out with them says so. */
public record ParameterValues(String set, int number, LocalDate validFrom, Map<String, BigDecimal> values, boolean toBeVerified) {

    /** @throws ParameterRefusal when the version has no such value */
    public BigDecimal value(String key) {
        return find(key).orElseThrow(() -> new ParameterRefusal("%s has no value “%s”.".formatted(citation(), key)));
    }

    public Optional<BigDecimal> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** {@code rag-tolerance, version 2}. */
    public String citation() {
        return set + ", version " + number;
    }
}
