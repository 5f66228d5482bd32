package uk.totalplace.counting.supplier;

/** What a payee is as far as the name tells. Only a supplier is listed, searched and compared with others. */
public enum PayeeKind {
    /** A company, a public body, or a business under any name. */
    SUPPLIER,
    /** It looks like the name of a private person, perhaps one who trades under it; shown only to those who keep the payment. */
    PERSON,
    /** The name was taken out before publishing. */
    REDACTED,
    /** No payee is named. */
    NOT_NAMED;

    public String word() {
        return switch (this) {
            case SUPPLIER -> "Supplier";
            case PERSON -> "Looks like a private person";
            case REDACTED -> "Redacted";
            case NOT_NAMED -> "Not named";
        };
    }
}
