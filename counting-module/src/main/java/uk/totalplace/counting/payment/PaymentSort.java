package uk.totalplace.counting.payment;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.database.Keyset;

/** What the list of payments can be ordered by; of two that have that in common, the upload and the line decide. */
public enum PaymentSort {
    PAID_ON(Keyset.by("p.paid_on", "date")), AMOUNT_PENCE(Keyset.by("p.amount_pence", "bigint")), ORGANISATION(Keyset.by("p.organisation_code", "varchar(40)").then("p.paid_on", "date")), LINE(null);

    private final Keyset keys;

    PaymentSort(Keyset first) {
        keys = (first == null ? Keyset.by("p.import_run", "bigint") : first.then("p.import_run", "bigint")).then("p.import_line", "bigint");
    }

    Keyset keys() {
        return keys;
    }

    /** The values of its columns in a payment. */
    Object[] of(PaymentRow payment) {
        List<Object> values = new ArrayList<>(switch (this) {
            case PAID_ON -> List.of(Date.valueOf(payment.paidOn()));
            case AMOUNT_PENCE -> List.of(payment.amountPence());
            case ORGANISATION -> List.of(payment.organisation(), Date.valueOf(payment.paidOn()));
            case LINE -> List.of();
        });
        values.addAll(List.of(payment.run(), payment.line()));
        return values.toArray();
    }
}
