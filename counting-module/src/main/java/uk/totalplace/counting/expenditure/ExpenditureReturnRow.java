package uk.totalplace.counting.expenditure;

import uk.totalplace.common.money.Money;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Phase;

/**
 * A return as lists show it; {@code year} is written as {@code 2009/10}. {@code lines} say its gross, or none where the total alone was stated; {@code phase} and {@code basis} are those of its
 * lines that are counted.
 */
public record ExpenditureReturnRow(String organisation, String year, long grossPence, String note, boolean synthetic, boolean released, int version, long lines, Phase phase, Basis basis) {

    public Money gross() {
        return Money.ofPence(grossPence);
    }
}
