package uk.totalplace.board.worth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.totalplace.board.appraisal.CostBenefit;
import uk.totalplace.board.appraisal.Discounting;
import uk.totalplace.board.appraisal.OptimismBias;
import uk.totalplace.board.deduction.Deductions;
import uk.totalplace.board.ledger.SavingDetails;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.parameter.Parameters;

/**
 * What savings are worth. Year 0 is the year before it comes, in which it is paid for; its first year is year 1, so that £200m spread evenly over the first
 * five years are worth £180.6m at 3.5% (handbook, vector 12).
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Worths {
    private static final int UNGRADED = 6;

    @Inject
    private SavingLines savings;
    @Inject
    private Deductions deductions;
    @Inject
    private Parameters parameters;

    /**
     * Empty while the saving has no figures.
     *
     * @param day the day whose parameters apply
     * @throws uk.totalplace.common.NotFound when there is no such saving, or none that the caller may see
     */
    public Optional<Worth> of(String ref, LocalDate day) {
        SavingDetails said = savings.sheet(ref).details();
        if (!said.hasFigures()) {
            return Optional.empty();
        }
        ParameterValues horizon = parameters.on("appraisal", day);
        Discounting discounting = Discounting.by(parameters.on("discount-rate", day));
        OptimismBias bias = new OptimismBias(parameters.on("optimism-benefits", day), parameters.on("optimism-costs", day));
        int years = years(said, horizon.value("horizon-years").intValueExact());
        MoneyRange stated = deductions.left(said.estimate().range(), deductions.of(ref));
        MoneyRange corrected = deductions.left(said.estimate().times(bias.ofBenefit(said.evidence().benefit().orElse(UNGRADED))).range(), deductions.of(ref));
        BigDecimal costFactor = bias.ofCost(said.evidence().cost().orElse(UNGRADED));
        List<Worth.Case> cases = List.of(one("Lowest, as stated", false, stated.low(), BigDecimal.ONE, said, years, discounting), one("Highest, as stated", false, stated.high(), BigDecimal.ONE, said, years, discounting),
                one("Lowest, corrected", true, corrected.low(), costFactor, said, years, discounting), one("Highest, corrected", true, corrected.high(), costFactor, said, years, discounting));
        return Optional.of(new Worth(years, cases, discounting.citation() + "; " + bias.citation() + "; " + horizon.citation()));
    }

    private static int years(SavingDetails said, int horizon) {
        return said.endsOn() == null || said.startsOn() == null ? horizon : (int) Math.max(1, Math.min(horizon, ChronoUnit.YEARS.between(said.startsOn(), said.endsOn().plusDays(1))));
    }

    private static Worth.Case one(String name, boolean corrected, Money amount, BigDecimal costFactor, SavingDetails said, int years, Discounting discounting) {
        List<BigDecimal> benefits = new ArrayList<>(List.of(BigDecimal.ZERO));
        List<BigDecimal> costs = new ArrayList<>(List.of(BigDecimal.valueOf(said.costs().oneOffPence()).multiply(costFactor)));
        for (int year = 0; year < years; year++) {
            benefits.add(BigDecimal.valueOf(amount.pence()).multiply(said.ramp().in(year, said.kind().isYearly())));
            costs.add(BigDecimal.valueOf(said.costs().yearlyPence()).multiply(costFactor));
        }
        CostBenefit sums = new CostBenefit(benefits, costs, discounting);
        BigDecimal enough = sums.switchingShare();
        return new Worth.Case(name, corrected, pence(sums.presentBenefits()), pence(sums.presentCosts()), pence(sums.netPresentValue()), sums.benefitCostRatio(),
                sums.payback().isPresent() ? sums.payback().getAsInt() : null, enough == null ? null : enough.movePointRight(2));
    }

    private static long pence(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
