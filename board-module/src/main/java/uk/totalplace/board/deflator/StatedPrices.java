package uk.totalplace.board.deflator;

import java.time.LocalDate;
import java.util.Optional;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.period.FinancialYear;

/** The one year in whose prices sums are said, and the index that brings amounts there. The year is the parameter {@code starts} of the set {@code price-base}. */
public record StatedPrices(String year, PriceIndex index, String citation) {
    public static final String SET = "price-base";

    /** With the parameters of a day. */
    public static StatedPrices on(Parameters parameters, LocalDate day) {
        ParameterValues said = parameters.on(SET, day);
        return new StatedPrices(new FinancialYear(said.value("starts").intValue()).toString(), PriceIndex.on(parameters, day), said.citation());
    }

    /**
     * How amounts of such prices come to the stated year; where the index does not reach there, to those of what they are claimed on, so that no two are held against each other in different prices. Empty where they
     * stay as they are.
     */
    public Optional<Restatement> of(String base, String baseline) {
        return base.equals(year) ? Optional.empty() : index.between(base, year).or(() -> index.between(base, baseline));
    }
}
