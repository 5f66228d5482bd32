package uk.totalplace.counting.payment;

import java.time.LocalDate;
import java.util.UUID;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.period.DaySpan;
import uk.totalplace.counting.supplier.PayeeKind;

/**
 * A payment as lists show it. {@code paidOn} and {@code paidUntil} are the same where the day is known. {@code payee} is null where none is named, and where the
 * name is a private person's and the caller does not keep the payment. A credit is negative. {@code file} and {@code line} say where it stands.
 */
public record PaymentRow(long run, long line, String organisation, LocalDate paidOn, LocalDate paidUntil, long amountPence, PayeeKind payeeKind, String payee, UUID supplier, String unit, String purpose, String category,
        String transactionNumber, String file, boolean synthetic, boolean released) {

    public Money amount() {
        return Money.ofPence(amountPence);
    }

    public String paidWords() {
        return new DaySpan(paidOn, paidUntil).words();
    }

    /** What stands in a list for the payee. */
    public String payeeWords() {
        return payee != null ? payee : payeeKind == PayeeKind.PERSON ? "Private person, name withheld" : payeeKind.word();
    }
}
