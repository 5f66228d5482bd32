package uk.totalplace.counting.supplier;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.common.money.Estimate;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.parameter.ParameterValues;

/**
 * What buying together is assumed to save, in percent of what is bought, and from which sum on it is worth it: the parameter set {@code joint-procurement}.
 *
 * @param citation the version of the set, as whatever was worked out with it says
 */
record ProcurementRates(BigDecimal low, BigDecimal central, BigDecimal high, Money least, String citation) {
    static final String SET = "joint-procurement";

    /** Whoever typed the three percentages in another order meant this one: a register is not kept from changing by a slip in the parameters. */
    static ProcurementRates of(ParameterValues values) {
        List<BigDecimal> rates = Stream.of("low-percent", "central-percent", "high-percent").map(values::value).sorted().toList();
        return new ProcurementRates(rates.get(0), rates.get(1), rates.get(2), Money.ofPounds(values.value("least-pounds")), values.citation());
    }

    Estimate of(Money paid) {
        return Estimate.of(share(paid, low), share(paid, central), share(paid, high));
    }

    private static Money share(Money paid, BigDecimal percent) {
        return paid.times(percent.movePointLeft(2));
    }
}
