package uk.totalplace.board.ledger;

import java.time.LocalDate;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/**
 * A saving as lists show it. {@code grade} is the worst evidence grade, null while nobody graded it; amounts are null while it has no figures, {@code proposal} while it was put to nobody,
 * {@code claimedBy}, the theme whose register claims it, where it was typed in.
 */
public record SavingRow(String ref, String theme, String title, SavingKind kind, Cashability cashability, ValueType valueType, Long lowPence, Long centralPence, Long highPence, String priceBase,
        LocalDate startsOn, String baseline, String subject, String bearer, Integer grade, String organisation, String estimator, String validator, Status status, LocalDate since, long measuredPence,
        String proposal, String claimedBy, boolean synthetic, String syntheticParts, int version) {

    /** {@code £1.5m–£2.9m a year}; null while it has no figures. */
    public String amountWords() {
        return lowPence == null ? null : (MoneyRange.between(Money.ofPence(lowPence), Money.ofPence(highPence)).words() + " " + kind.unitWords()).strip();
    }
}
