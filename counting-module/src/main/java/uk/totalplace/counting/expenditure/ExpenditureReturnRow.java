package uk.totalplace.counting.expenditure;

import uk.totalplace.common.money.Money;

/** A return as lists show it; {@code year} is written as {@code 2009/10}. */
public record ExpenditureReturnRow(String organisation, String year, long grossPence, String note, boolean synthetic, boolean released, int version) {

    public Money gross() {
        return Money.ofPence(grossPence);
    }
}
