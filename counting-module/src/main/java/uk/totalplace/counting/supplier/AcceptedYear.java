package uk.totalplace.counting.supplier;

import java.io.Serializable;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.transfer.TransferKind;

/**
 * What an accepted candidate came to in a financial year when it was accepted, and what the transfer's payer says it paid. Where the two differ, the payer had said something else or has since.
 *
 * @param payments   how many there were; this and {@code netPence} are null for those who may not see all payments of the payer
 * @param transfer   its reference; null where credits outweigh payments and nothing was passed
 * @param kind       as what it passes; this and {@code payerPence} are null where there is no such transfer for the caller to see, too
 * @param payerPence null also where the payer says nothing any more
 */
public record AcceptedYear(String year, Long payments, Long netPence, String transfer, TransferKind kind, Long payerPence) implements Serializable {

    /** Whether there is a page of the transfer to go to. */
    public boolean stands() {
        return kind != null;
    }

    /** What there is to say besides the reference; empty when the transfer says what the payments do. */
    public String words() {
        if (netPence == null) {
            return "";
        }
        String paid = Money.ofPence(netPence).exactWords();
        if (transfer == null) {
            return "credits outweigh the payments, which come to %s, so nothing was passed".formatted(paid);
        }
        if (!stands()) {
            return "the transfer is not there any more";
        }
        if (payerPence == null) {
            return "the payer says nothing any more; these payments come to %s".formatted(paid);
        }
        return payerPence.equals(netPence) ? "" : "the payer says %s, these payments come to %s; the transfer is left as it is".formatted(Money.ofPence(payerPence).exactWords(), paid);
    }

    /** As those see it who may not see all payments of the payer. */
    AcceptedYear withoutPayments() {
        return new AcceptedYear(year, null, null, transfer, kind, payerPence);
    }
}
