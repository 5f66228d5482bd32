package uk.totalplace.counting.payment;

import java.util.UUID;
import uk.totalplace.common.period.DaySpan;
import uk.totalplace.counting.supplier.Payee;

/**
 * A line of a file that can be taken.
 *
 * @param texts what is kept as text, in the order of {@link Field#TEXTS}
 * @param key   stands for all its columns, and for which of several identical lines it is; no two payments have the same
 */
record StagedPayment(DaySpan paid, long amountPence, Long irrecoverableVatPence, Payee payee, String[] texts, UUID key) {
}
