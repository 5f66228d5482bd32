package uk.totalplace.board.portfolio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import uk.totalplace.board.appraisal.CostBenefit;
import uk.totalplace.board.appraisal.GainShare;
import uk.totalplace.board.deflator.StatedPrices;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.worth.Appraiser;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.saving.ValueType;

/**
 * Costs and benefits by body, and what each would keep so that who pays does not lose (handbook 2.9). Fiscal savings only, with overlaps settled; what nobody is said to gain or bear
 * stands in a row of its own.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Agencies {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NOBODY = "";

    @Inject
    private Reckonings reckonings;
    @Inject
    private Parameters parameters;

    /** Present values by body, in pence, and the bodies for which some of it is restated from other prices, or made up. */
    private record Sums(Map<String, BigDecimal> low, Map<String, BigDecimal> high, Map<String, BigDecimal> costs, Set<String> restated, Set<String> synthetic) {
        Sums() {
            this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        }

        Set<String> bodies() {
            Set<String> bodies = new TreeSet<>(low.keySet());
            bodies.addAll(costs.keySet());
            return bodies;
        }
    }

    /**
     * @param alpha the weight of what each pays, from 0 to 1; null for the one of the parameters
     * @param day the day whose parameters apply
     */
    public AgencyCase all(BigDecimal alpha, LocalDate day) {
        new Violations().unless(alpha == null || alpha.signum() >= 0 && alpha.compareTo(BigDecimal.ONE) <= 0, "alpha", "Give a weight between 0 and 1.").refuse();
        Appraiser appraiser = Appraiser.on(parameters, day);
        StatedPrices prices = StatedPrices.on(parameters, day);
        Reckoning reckoning = reckonings.in(prices);
        BigDecimal weight = alpha == null ? parameters.on("gain-share", day).value("cost-weight-percent").movePointLeft(2) : alpha;
        List<AgencyRow> rows = sums(reckoning, appraiser).entrySet().stream().flatMap(base -> rows(base.getKey(), base.getValue(), weight).stream()).toList();
        return new AgencyCase(rows, weight, appraiser.horizon(), appraiser.citation() + "; " + parameters.on("gain-share", day).citation() + "; " + reckoning.restated().basis(prices, reckoning.lines()));
    }

    /** The bodies of one price base, whose money is shared among them and never with another base's. */
    private static List<AgencyRow> rows(String base, Sums sums, BigDecimal weight) {
        GainShare low = new GainShare(sums.costs(), sums.low(), weight);
        GainShare high = new GainShare(sums.costs(), sums.high(), weight);
        Map<String, BigDecimal> shares = high.shares();
        return sums.bodies().stream().map(body -> new AgencyRow(body.equals(NOBODY) ? null : body, base, sums.restated().contains(body), range(sums.low(), sums.high(), body), pence(sums.costs().getOrDefault(body, BigDecimal.ZERO)),
                range(body, low, high, GainShare::before), shares.getOrDefault(body, BigDecimal.ZERO).movePointRight(2).setScale(1, RoundingMode.HALF_UP), range(body, low, high, GainShare::after), sums.synthetic().contains(body)))
                .sorted(Comparator.comparing((AgencyRow row) -> row.benefits().high()).reversed().thenComparing(row -> row.organisation() == null ? NOBODY : row.organisation())).toList();
    }

    /** By price base, in its order. */
    private static Map<String, Sums> sums(Reckoning reckoning, Appraiser appraiser) {
        Settled corrected = reckoning.corrected(line -> appraiser.ofBenefit(line.evidence()));
        Map<String, Sums> bases = new TreeMap<>();
        for (int i = 0; i < reckoning.lines().size(); i++) {
            LedgerLine line = reckoning.lines().get(i);
            if (line.valueType() == ValueType.FISCAL) {
                Sums sums = bases.computeIfAbsent(line.priceBase(), base -> new Sums());
                MoneyRange net = corrected.net(List.of(i));
                if (line.synthetic()) {
                    line.beneficiaries().forEach(gain -> sums.synthetic().add(gain.code()));
                }
                if (reckoning.restated().is(line)) {
                    line.beneficiaries().forEach(gain -> sums.restated().add(gain.code()));
                    sums.restated().add(line.costs().bearer() == null ? NOBODY : line.costs().bearer());
                }
                CostBenefit low = appraiser.sums(line, net.low());
                spread(line, low.presentBenefits(), sums.low());
                spread(line, appraiser.sums(line, net.high()).presentBenefits(), sums.high());
                if (low.presentCosts().signum() != 0) {
                    sums.costs().merge(line.costs().bearer() == null ? NOBODY : line.costs().bearer(), low.presentCosts(), BigDecimal::add);
                }
            }
        }
        return bases;
    }

    private static void spread(LedgerLine line, BigDecimal benefits, Map<String, BigDecimal> to) {
        BigDecimal said = BigDecimal.ZERO;
        for (Portion gain : line.beneficiaries()) {
            to.merge(gain.code(), benefits.multiply(gain.sharePercent()).divide(HUNDRED), BigDecimal::add);
            said = said.add(gain.sharePercent());
        }
        if (said.compareTo(HUNDRED) < 0) {
            to.merge(NOBODY, benefits.multiply(HUNDRED.subtract(said)).divide(HUNDRED), BigDecimal::add);
        }
    }

    private static MoneyRange range(String body, GainShare low, GainShare high, BiFunction<GainShare, String, BigDecimal> what) {
        return Settled.between(pence(what.apply(low, body)), pence(what.apply(high, body)));
    }

    private static MoneyRange range(Map<String, BigDecimal> low, Map<String, BigDecimal> high, String body) {
        return Settled.between(pence(low.getOrDefault(body, BigDecimal.ZERO)), pence(high.getOrDefault(body, BigDecimal.ZERO)));
    }

    private static long pence(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
