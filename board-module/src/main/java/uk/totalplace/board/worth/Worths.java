package uk.totalplace.board.worth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.totalplace.board.appraisal.CostBenefit;
import uk.totalplace.board.deduction.Deductions;
import uk.totalplace.board.ledger.SavingDetails;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.parameter.Parameters;

/**
 * What savings are worth: £200m spread evenly over the first five years are worth £180.6m at 3.5% (handbook, vector 12).
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Worths {
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
        Appraiser appraiser = Appraiser.on(parameters, day);
        int years = appraiser.years(said.startsOn(), said.endsOn());
        MoneyRange stated = deductions.left(said.estimate().range(), deductions.of(ref));
        MoneyRange corrected = deductions.left(said.estimate().times(appraiser.ofBenefit(said.evidence())).range(), deductions.of(ref));
        BigDecimal costFactor = appraiser.ofCost(said.evidence());
        return Optional.of(new Worth(years, List.of(
                one("Lowest, as stated", false, appraiser.sums(stated.low(), BigDecimal.ONE, said.costs(), said.ramp(), said.kind(), years)),
                one("Highest, as stated", false, appraiser.sums(stated.high(), BigDecimal.ONE, said.costs(), said.ramp(), said.kind(), years)),
                one("Lowest, corrected", true, appraiser.sums(corrected.low(), costFactor, said.costs(), said.ramp(), said.kind(), years)),
                one("Highest, corrected", true, appraiser.sums(corrected.high(), costFactor, said.costs(), said.ramp(), said.kind(), years))), appraiser.grading(said.evidence()), appraiser.citation()));
    }

    private static Worth.Case one(String name, boolean corrected, CostBenefit sums) {
        BigDecimal enough = sums.switchingShare();
        return new Worth.Case(name, corrected, pence(sums.presentBenefits()), pence(sums.presentCosts()), pence(sums.netPresentValue()), sums.benefitCostRatio(),
                sums.payback().isPresent() ? sums.payback().getAsInt() : null, enough == null ? null : enough.movePointRight(2));
    }

    private static long pence(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
