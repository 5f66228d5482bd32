package uk.totalplace.counting.payment;

import java.util.List;

/** One payment whole: its row, the VAT on it that could not be recovered in pence, and everything else its line said, as heading and text. */
public record PaymentSheet(PaymentRow row, Long irrecoverableVatPence, List<Said> said) {

    /** What a line says under one heading of the schema. */
    public record Said(String heading, String text) {
    }
}
