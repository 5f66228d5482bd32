package uk.totalplace.counting.payment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import uk.totalplace.common.area.Regroup;

/**
 * What of the payments is asked for; nulls ask for everything. {@code supplier} are words of a supplier's name, {@code supplierKey} one supplier. A payment lies between two
 * days when all of the time in which it may have been made does. Amounts are pence; the least and the most bound what was paid without its sign.
 */
public record PaymentFilter(String organisation, String supplier, UUID supplierKey, LocalDate from, LocalDate to, Sign sign, Long leastPence, Long mostPence, Long importRun, Regroup regroup, PaymentSort sort, boolean descending) implements Serializable {
    public static final PaymentFilter EVERYTHING = new PaymentFilter(null, null, null, null, null, null, null, null, null, null, PaymentSort.PAID_ON, true);

    /** The same of another group, or of all with null. */
    public PaymentFilter regrouped(Regroup other) {
        return new PaymentFilter(organisation, supplier, supplierKey, from, to, sign, leastPence, mostPence, importRun, other, sort, descending);
    }

    /** Which way the money went. */
    public enum Sign {
        CREDITS, DEBITS
    }

    /** Whether whole files answer it, so that no payment needs to be read to add up. */
    boolean isOfFiles() {
        return supplier == null && supplierKey == null && from == null && to == null && sign == null && leastPence == null && mostPence == null;
    }
}
