package uk.totalplace.board.worth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.board.appraisal.CostBenefit;
import uk.totalplace.board.appraisal.Discounting;
import uk.totalplace.board.appraisal.OptimismBias;
import uk.totalplace.board.ledger.Costs;
import uk.totalplace.board.ledger.Evidence;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Ramp;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.saving.SavingKind;

/** Spreads a saving and its cost over the years with the parameters of a day. Year 0 is the year before it comes, in which it is paid for; its first year is year 1. */
public record Appraiser(int horizon, Discounting discounting, OptimismBias bias, String horizonCitation) {
    public static Appraiser on(Parameters parameters, LocalDate day) {
        var appraisal = parameters.on("appraisal", day);
        return new Appraiser(appraisal.value("horizon-years").intValueExact(), Discounting.by(parameters.on("discount-rate", day)),
                OptimismBias.on(parameters, day), appraisal.citation());
    }

    /** A line of the ledger that brings so much, with its cost corrected for optimism. */
    public CostBenefit sums(LedgerLine line, Money brings) {
        return sums(brings, ofCost(line.evidence()), line.costs(), line.ramp(), line.kind(), years(line.startsOn(), line.endsOn()));
    }

    CostBenefit sums(Money brings, BigDecimal costFactor, Costs costs, Ramp ramp, SavingKind kind, int years) {
        List<BigDecimal> benefits = new ArrayList<>(List.of(BigDecimal.ZERO));
        List<BigDecimal> spent = new ArrayList<>(List.of(BigDecimal.valueOf(costs.oneOffPence()).multiply(costFactor)));
        for (int year = 0; year < years; year++) {
            benefits.add(BigDecimal.valueOf(brings.pence()).multiply(ramp.in(year, kind.isYearly())));
            spent.add(BigDecimal.valueOf(costs.yearlyPence()).multiply(costFactor));
        }
        return new CostBenefit(benefits, spent, discounting);
    }

    /** What a benefit with such evidence is multiplied with. */
    public BigDecimal ofBenefit(Evidence evidence) {
        return bias.ofBenefit(evidence.benefit(bias.rule()));
    }

    BigDecimal ofCost(Evidence evidence) {
        return bias.ofCost(evidence.cost(bias.rule()));
    }

    /** {@code Corrected by the worst of what is graded of the evidence: the benefit by grade 5, the cost by grade 4}. */
    String grading(Evidence evidence) {
        return "Corrected by %s: the benefit by grade %d, the cost by grade %d".formatted(bias.rule().words(), evidence.benefit(bias.rule()), evidence.cost(bias.rule()));
    }

    /** For how many years it counts: until it ends, but never beyond the horizon. */
    int years(LocalDate startsOn, LocalDate endsOn) {
        return endsOn == null || startsOn == null ? horizon : (int) Math.max(1, Math.min(horizon, ChronoUnit.YEARS.between(startsOn, endsOn.plusDays(1))));
    }

    /** Which parameters it rests on. */
    public String citation() {
        return discounting.citation() + "; " + bias.citation() + "; " + horizonCitation;
    }
}
