package uk.totalplace.board.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.totalplace.common.money.Estimate;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/**
 * What people say of a saving. Amounts are whole pence, a year's where its kind is yearly; {@code centralPence} is null where nobody said one, all
 * three while it is an idea without figures. {@code baseline} is the reference of what it is claimed on, {@code subject} a key such as
 * {@code site:GW-01}, null where it has none. {@code heldUp} names barriers, {@code needs} other savings; {@code estimator} and {@code validator} are
 * the accounts that its steps recorded: what is said of them is not kept. {@code organisation} is whose line it is, null for the programme's. {@code synthetic} says that all of it is made up,
 * {@code syntheticParts} what of it is though the amount is not, null for nothing.
 */
public record SavingDetails(String theme, String title, String description, SavingKind kind, Cashability cashability, ValueType valueType, Long lowPence, Long centralPence, Long highPence,
        String priceBase, LocalDate startsOn, LocalDate endsOn, Ramp ramp, String baseline, String subject, Costs costs, List<Portion> beneficiaries, String counterfactual, Cashing cashing,
        Evidence evidence, Set<Portion> heldUp, Set<String> needs, String ownerPerson, String source, boolean synthetic, String syntheticParts, String organisation, String estimator, String validator) {
    public SavingDetails {
        subject = subject == null || subject.isBlank() ? null : subject.strip();
        ramp = ramp == null ? Ramp.AT_ONCE : ramp;
        costs = costs == null ? Costs.NONE : costs;
        beneficiaries = beneficiaries == null ? List.of() : List.copyOf(beneficiaries);
        cashing = cashing == null ? Cashing.NONE : cashing;
        evidence = evidence == null ? Evidence.of(null) : evidence;
        heldUp = heldUp == null ? Set.of() : Set.copyOf(heldUp);
        needs = needs == null ? Set.of() : Set.copyOf(needs);
    }

    /** The same claim, with what the ledger says of it taken from elsewhere: when it comes, what it costs, how it becomes money, what it hangs on and who answers for it. */
    public SavingDetails plannedAs(SavingDetails ledgers) {
        return new SavingDetails(theme, title, ledgers.description, kind, cashability, valueType, lowPence, centralPence, highPence, priceBase, ledgers.startsOn, ledgers.endsOn, ledgers.ramp, baseline, subject, ledgers.costs, beneficiaries,
                counterfactual, new Cashing(cashing.action(), ledgers.cashing.stepPence(), ledgers.cashing.stepOn(), ledgers.cashing.budgetLine()),
                new Evidence(ledgers.evidence.costs(), evidence.population(), evidence.impact(), evidence.age(), ledgers.evidence.error()), ledgers.heldUp, ledgers.needs, ledgers.ownerPerson, source, synthetic, syntheticParts, organisation,
                ledgers.estimator, ledgers.validator);
    }

    /** {@code Synthetic}, {@code Partly synthetic}; null where nothing is made up. */
    public String syntheticWord() {
        return synthetic ? "Synthetic" : syntheticParts == null ? null : "Partly synthetic";
    }

    public boolean hasFigures() {
        return lowPence != null && highPence != null;
    }

    /** @return null while it has no figures */
    public Estimate estimate() {
        return hasFigures() ? Estimate.of(Money.ofPence(lowPence), centralPence == null ? null : Money.ofPence(centralPence), Money.ofPence(highPence)) : null;
    }

    /** {@code £1.5m–£2.9m a year, most likely £2.2m}; null while it has no figures. */
    public String amountWords() {
        if (!hasFigures()) {
            return null;
        }
        Estimate estimate = estimate();
        String range = estimate.range().words() + (kind.isYearly() ? " a year" : "");
        return estimate.central() == null || estimate.range().isExact() ? range : range + ", most likely " + estimate.central().words();
    }

    /** What two savings have to have in common to be the same money: the subject, how it comes and whose gain it is. */
    String subjectKey() {
        return subject == null ? null : subject + " " + kind + " " + valueType;
    }
}
