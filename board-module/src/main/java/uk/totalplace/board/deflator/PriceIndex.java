package uk.totalplace.board.deflator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.board.baseline.PricedAmount;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.parameter.Parameters;

/**
 * What prices were in each financial year beside the others: {@code real = nominal × index(base) ÷ index(year)} (handbook 2.2). It is the parameter set {@code gdp-deflator}, whose keys are years such as
 * {@code 2009-10}. A year it does not hold is never guessed.
 */
public record PriceIndex(Map<String, BigDecimal> values, String citation) {
    public static final String SET = "gdp-deflator";
    /** Holds no year: amounts of different years stay apart. */
    public static final PriceIndex NONE = new PriceIndex(Map.of(), null);

    public PriceIndex {
        values = Map.copyOf(values);
    }

    /** The one in force on a day; one without a year where none is. */
    public static PriceIndex on(Parameters parameters, LocalDate day) {
        return parameters.find(SET, day).map(PriceIndex::by).orElse(NONE);
    }

    public static PriceIndex by(ParameterValues said) {
        Map<String, BigDecimal> values = new TreeMap<>();
        said.values().forEach((key, value) -> values.put(PriceBase.of(key).year(), value));
        return new PriceIndex(values, said.citation() + (said.toBeVerified() ? ", to be verified" : ""));
    }

    /** How amounts of one year's prices become amounts of another's; empty where the two are the same year, or the index lacks one of them. @param from @param to years as anybody writes them, null for unsaid */
    public Optional<Restatement> between(String from, String to) {
        if (from == null || to == null) {
            return Optional.empty();
        }
        String one = PriceBase.of(from).year();
        String other = PriceBase.of(to).year();
        return one.equals(other) || !values.containsKey(one) || !values.containsKey(other) ? Optional.empty() : Optional.of(new Restatement(one, other, values.get(one), values.get(other), citation));
    }

    /** Whether amounts of these years can be held against each other: one year, or only years that the index holds. */
    public boolean joins(Collection<PriceBase> years) {
        return years.stream().distinct().count() < 2 || years.stream().allMatch(year -> values.containsKey(year.year()));
    }

    /** Amounts by reference in pence, each in the prices of that year as far as the index reaches and as it was said beyond. */
    public Map<String, Long> in(String year, Map<String, PricedAmount> amounts) {
        return amounts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, amount -> between(amount.getValue().priceBase(), year).map(one -> one.of(amount.getValue().pence())).orElse(amount.getValue().pence())));
    }

    /** Which of these years the index lacks, {@code The price index (gdp-deflator, version 1) holds no value for 2031/32.} */
    public String lack(Collection<PriceBase> years) {
        if (values.isEmpty()) {
            return "No price index (" + SET + ") is in force that could carry one to the other.";
        }
        return "The price index (%s) holds no value for %s.".formatted(citation, years.stream().map(PriceBase::year).filter(year -> !values.containsKey(year)).distinct().sorted().collect(Collectors.joining(" or ")));
    }
}
