package uk.totalplace.portal.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.board.ledger.Cashing;
import uk.totalplace.board.ledger.Costs;
import uk.totalplace.board.ledger.Evidence;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.Ramp;
import uk.totalplace.board.ledger.SavingDetails;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/**
 * A saving as it is sent. {@code evidenceGrade} alone stands for every dimension but the known error; {@code grades} says them one by one. {@code status} may be
 * IDEA or ESTIMATED when it is entered; after that it moves by transitions. {@code overlap} settles a second claim on one subject. {@code estimator} and {@code validator} may be
 * sent, as the contract has them, and are not kept: they are the accounts of those who took the steps.
 */
public record SentSaving(String ref, Integer version, String theme, String title, String description, SavingKind kind, Cashability cashability, ValueType valueType, Long lowPence, Long centralPence,
        Long highPence, String priceBase, LocalDate startsOn, LocalDate endsOn, List<BigDecimal> rampPercents, String baseline, String subject, String bearer, Long oneOffCostPence, Long yearlyCostPence,
        List<Share> beneficiaries, String counterfactual, String cashingAction, Long stepPence, LocalDate stepOn, String budgetLine, Integer evidenceGrade, Grades grades, Set<Held> heldUp, Set<String> needs,
        String ownerPerson, String source, Boolean synthetic, String syntheticParts, String organisation, String estimator, String validator, Status status, Method overlap) {

    /** Who gains how much of it. */
    public record Share(String organisation, BigDecimal sharePercent) {
    }

    /** What a barrier holds up of it. */
    public record Held(String barrier, BigDecimal sharePercent) {
    }

    /** The grades of the evidence, dimension by dimension; null where one is not graded. */
    public record Grades(Integer costs, Integer population, Integer impact, Integer age, Integer error) {
    }

    SavingDetails details() {
        return new SavingDetails(theme, title, description, kind, cashability, valueType, lowPence, centralPence, highPence, priceBase, startsOn, endsOn, rampPercents == null ? null : new Ramp(rampPercents), baseline,
                subject, new Costs(bearer, oneOffCostPence == null ? 0 : oneOffCostPence, yearlyCostPence == null ? 0 : yearlyCostPence),
                beneficiaries == null ? List.of() : beneficiaries.stream().map(share -> new Portion(share.organisation(), share.sharePercent())).toList(), counterfactual,
                new Cashing(cashingAction, stepPence, stepOn, budgetLine), grades == null ? Evidence.of(evidenceGrade) : new Evidence(grades.costs(), grades.population(), grades.impact(), grades.age(), grades.error()),
                heldUp == null ? Set.of() : heldUp.stream().map(held -> new Portion(held.barrier(), held.sharePercent())).collect(Collectors.toSet()), needs, ownerPerson, source,
                Boolean.TRUE.equals(synthetic), syntheticParts, organisation, estimator, validator);
    }
}
