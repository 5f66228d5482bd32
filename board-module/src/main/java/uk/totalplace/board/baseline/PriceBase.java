package uk.totalplace.board.baseline;

import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.common.period.FinancialYear;

/** In which year's prices an amount is, written one way: {@code 2009/10} for 2009-10 and 2009/2010 too. Amounts of different bases are never added. */
public record PriceBase(String year) {

    /** @param said as somebody wrote it; not null */
    public static PriceBase of(String said) {
        return new PriceBase(FinancialYear.read(said).map(FinancialYear::toString).orElse(said.strip()));
    }

    /** Whether what is said can be held against amounts in these prices: who says nothing means these, and prices of no year in particular, such as those of a register of returns, are no year's against which another could be wrong. */
    public boolean holds(String said) {
        return !isYear() || said == null || said.isBlank() || of(said).equals(this);
    }

    /** Whether it is one year's prices, and not those of several, as a register of returns has them. */
    public boolean isYear() {
        return FinancialYear.read(year).isPresent();
    }

    /** These and one more. */
    public static List<PriceBase> and(List<PriceBase> bases, String year) {
        return Stream.concat(bases.stream(), Stream.of(of(year))).toList();
    }

    /** {@code at 2009/10 prices}. */
    public String words() {
        return words(year);
    }

    /** {@code at 2009/10 prices}; what is no year stands in its own words, {@code in prices “as returned”}. */
    public static String words(String base) {
        return FinancialYear.read(base).isPresent() ? "at " + base + " prices" : "in prices “" + base + "”";
    }
}
