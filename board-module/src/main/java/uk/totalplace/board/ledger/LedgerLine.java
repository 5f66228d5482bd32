package uk.totalplace.board.ledger;

import java.time.LocalDate;
import java.util.List;
import uk.totalplace.board.deflator.Restatement;
import uk.totalplace.board.settlement.Claim;
import uk.totalplace.common.money.Estimate;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/**
 * A saving as sums need it: with figures always. {@code centralPence} may be null; {@code priceBase} is the baseline's where nobody said it, written as {@link uk.totalplace.board.baseline.PriceBase} writes it; {@code heldUp} are the barriers that hold it up, standing or not; {@code proposal} is the one it stands in, null where it was put to nobody yet;
 * {@code synthetic} says that it is made up, wholly or in part.
 */
public record LedgerLine(String ref, String theme, String title, SavingKind kind, Cashability cashability, ValueType valueType, long lowPence, Long centralPence, long highPence, String priceBase, LocalDate startsOn,
        LocalDate endsOn, Ramp ramp, String baseline, String subject, Costs costs, Cashing cashing, Evidence evidence, Status status, LocalDate since, Measured measured, List<Portion> beneficiaries,
        List<Portion> heldUp, String proposal, boolean synthetic) {

    public Estimate estimate() {
        return Estimate.of(Money.ofPence(lowPence), centralPence == null ? null : Money.ofPence(centralPence), Money.ofPence(highPence));
    }

    /** The same in the prices of another year; what was measured is cash of its day and stays. */
    public LedgerLine restated(Restatement by) {
        return new LedgerLine(ref, theme, title, kind, cashability, valueType, by.of(lowPence), centralPence == null ? null : Long.valueOf(by.of(centralPence)), by.of(highPence), by.to(), startsOn, endsOn, ramp, baseline, subject,
                new Costs(costs.bearer(), by.of(costs.oneOffPence()), by.of(costs.yearlyPence())), cashing.restated(by), evidence, status, since, measured, beneficiaries, heldUp, proposal, synthetic);
    }

    public Claim claim() {
        return new Claim(ref, baseline, subject == null ? null : subject + " " + kind + " " + valueType, new Claim.Rank(status.ordinal(), evidence.overallOrGuess(), highPence, title, ref));
    }
}
