package uk.totalplace.counting.supplier;

import java.io.Serializable;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.transfer.Origin;
import uk.totalplace.counting.transfer.TransferKind;

/**
 * What an accepted candidate comes to in a financial year, and what the transfer's payer says it paid: what all accepted payments come to together, or what it has typed or sent itself, which stays.
 *
 * @param payments      how many there are; this, {@code netPence} and {@code togetherPence} are null for those who may not see all payments of the payer
 * @param transfer      its reference; null where credits outweigh payments and nothing was passed
 * @param kind          as what it passes; this, {@code payerPence} and {@code payerOrigin} are null where there is no such transfer for the caller to see, too
 * @param payerPence    null also where the payer says nothing any more
 * @param payerOrigin   where the payer says that
 * @param togetherPence what everything that is accepted for the transfer comes to, under whatever name it was paid; null where nothing is
 */
public record AcceptedYear(String year, Long payments, Long netPence, String transfer, TransferKind kind, Long payerPence, Origin payerOrigin, Long togetherPence) implements Serializable {

    /** Whether there is a page of the transfer to go to. */
    public boolean stands() {
        return kind != null;
    }

    /** Whether the payer has said the amount itself, typed in or in a file, so that no payment changes it. */
    public boolean isOwn() {
        return payerPence != null && payerOrigin != Origin.PAYMENTS;
    }

    /** Whether its transfer says an amount that the payer has said itself. */
    boolean holdsOwn() {
        return stands() && isOwn() && payerPence > 0;
    }

    /** What there is to say besides the reference; empty when the transfer says what these payments do. */
    public String words() {
        if (netPence == null) {
            return "";
        }
        String paid = exact(netPence);
        if (transfer == null) {
            return netPence > 0 ? "credits under other names outweigh these payments of %s, so nothing was passed".formatted(paid) : "credits outweigh the payments, which come to %s, so nothing was passed".formatted(paid);
        }
        if (!stands()) {
            return "the transfer is not there any more";
        }
        if (payerPence == null) {
            return "the payer says nothing any more; these payments come to %s".formatted(paid);
        }
        if (isOwn()) {
            return payerPence.equals(netPence) ? "" : "the payer says %s itself, %s, and that stays; these payments come to %s%s".formatted(exact(payerPence), payerOrigin.word(), paid,
                    togetherPence == null || togetherPence.equals(netPence) ? "" : ", all that are accepted to " + exact(togetherPence));
        }
        return payerPence.equals(netPence) ? "" : "%s of the %s that all accepted payments come to".formatted(paid, exact(payerPence));
    }

    private static String exact(long pence) {
        return Money.ofPence(pence).exactWords();
    }

    /** As those see it who may not see all payments of the payer. */
    AcceptedYear withoutPayments() {
        return new AcceptedYear(year, null, null, transfer, kind, payerPence, payerOrigin, null);
    }
}
