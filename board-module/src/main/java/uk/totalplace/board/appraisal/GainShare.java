package uk.totalplace.board.appraisal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each agency is to keep of the gain so that who pays does not lose: {@code share(i) = α × cost(i) ÷ Σ costs + (1 − α) × benefit(i) ÷ Σ benefits}, never
 * below nothing (handbook 2.9). α is negotiated, between 0 and 1; costs and benefits are present values by agency. Where nobody pays, or nobody gains, the shares go by the other alone.
 */
public record GainShare(Map<String, BigDecimal> costs, Map<String, BigDecimal> benefits, BigDecimal alpha) {

    /** Shares by agency; they come to 1 unless there are neither costs nor benefits. */
    public Map<String, BigDecimal> shares() {
        Map<String, BigDecimal> shares = new TreeMap<>();
        costs.keySet().forEach(agency -> shares.put(agency, BigDecimal.ZERO));
        benefits.keySet().forEach(agency -> shares.put(agency, BigDecimal.ZERO));
        BigDecimal weight = sum(costs).signum() == 0 ? BigDecimal.ZERO : sum(benefits).signum() == 0 ? BigDecimal.ONE : alpha;
        shares.replaceAll((agency, nothing) -> weight.multiply(part(costs, agency)).add(BigDecimal.ONE.subtract(weight).multiply(part(benefits, agency))).max(BigDecimal.ZERO));
        return shares;
    }

    /** What an agency has before anything is passed on: its benefits less its costs. */
    public BigDecimal before(String agency) {
        return benefits.getOrDefault(agency, BigDecimal.ZERO).subtract(costs.getOrDefault(agency, BigDecimal.ZERO));
    }

    /** What it has after: its share of all benefits, less its costs. */
    public BigDecimal after(String agency) {
        return shares().getOrDefault(agency, BigDecimal.ZERO).multiply(sum(benefits)).subtract(costs.getOrDefault(agency, BigDecimal.ZERO));
    }

    private static BigDecimal part(Map<String, BigDecimal> amounts, String agency) {
        BigDecimal all = sum(amounts);
        return all.signum() == 0 ? BigDecimal.ZERO : amounts.getOrDefault(agency, BigDecimal.ZERO).divide(all, MathContext.DECIMAL128);
    }

    private static BigDecimal sum(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
