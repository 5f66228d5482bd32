package uk.totalplace.counting.stream;

import uk.totalplace.common.money.Money;

/** Gross money of one fund that a body spends on a service for an outcome, {@code -} where one of them was not said, and what of it goes to support services. */
public record StreamRow(String year, String fund, String organisation, String service, String outcome, long pence, long administrationPence, boolean synthetic) {

    public Money amount() {
        return Money.ofPence(pence);
    }

    public Money administration() {
        return Money.ofPence(administrationPence);
    }

    /** In whole percent. */
    public long administrationPercent() {
        return pence == 0 ? 0 : Math.round(100.0 * administrationPence / pence);
    }
}
