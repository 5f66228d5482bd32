package uk.totalplace.counting.payment;

import java.util.UUID;
import uk.totalplace.common.period.DaySpan;
import uk.totalplace.counting.supplier.Payee;

/**
 * A line of a file that can be taken.
 *
 * @param introduces whether the payee is met here for the first time in the file, as far as that is remembered; few of a million lines do
 * @param texts      what is kept as text, in the order of {@link Field#TEXTS}
 * @param key        stands for all its columns, and for which of several identical lines it is; no two payments have the same
 */
record StagedPayment(DaySpan paid, long amountPence, Long irrecoverableVatPence, Payee payee, boolean introduces, String[] texts, UUID key) {
}
