package uk.totalplace.counting.supplier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who was paid, read from a name and a company number. A supplier is told from others by its number, and else by its whole name, legal form included;
 * {@code key} stands for that, and is null for everybody who is no supplier.
 */
public record Payee(PayeeKind kind, String written, SupplierName name, String companyNumber, UUID key) {
    private static final Set<String> TAKEN_OUT = new HashSet<>(Arrays.asList("redacted", "redaction", "withheld", "anonymised"));
    private static final Set<String> SAYING_NOTHING = Set.of("personal data", "personal information", "personal", "name removed", "private individual", "individual", "confidential", "data protection", "not disclosed", "undisclosed", "sensitive data",
            "sensitive", "individual payment", "individual payments", "private", "xxxx", "xxxxx", "exempt");
    public static final Payee NOBODY = new Payee(PayeeKind.NOT_NAMED, null, null, null, null);

    /**
     * @param written       the name as it stands in the file; null when there is none
     * @param companyNumber at Companies House; null when it is not known
     */
    public static Payee of(String written, String companyNumber) {
        String folded = written == null ? "" : SupplierName.folded(written);
        if (folded.isEmpty()) {
            return written == null ? NOBODY : new Payee(PayeeKind.REDACTED, written, null, null, null);
        }
        if (isRedacted(folded)) {
            return new Payee(PayeeKind.REDACTED, written, null, null, null);
        }
        if (companyNumber == null && PersonalNames.looksLikeOne(written, folded)) {
            return new Payee(PayeeKind.PERSON, written, null, null, null);
        }
        SupplierName name = SupplierName.of(written);
        return new Payee(PayeeKind.SUPPLIER, written, name, companyNumber, UUID.nameUUIDFromBytes((companyNumber == null ? name.full() : "company " + companyNumber).getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isRedacted(String folded) {
        return SAYING_NOTHING.contains(folded) || (folded.contains("redact") || folded.contains("withheld") || folded.contains("anonymised")) && Arrays.stream(folded.split(" ")).anyMatch(TAKEN_OUT::contains);
    }
}
