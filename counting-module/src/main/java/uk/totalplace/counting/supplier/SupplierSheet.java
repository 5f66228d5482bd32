package uk.totalplace.counting.supplier;

import java.util.List;
import java.util.UUID;

/** A supplier with what each body paid it, and others that may be the same. */
public record SupplierSheet(SupplierRow row, List<Paid> paid, List<Alike> alike) {

    /** What one body paid it, in pence. */
    public record Paid(String organisation, long lines, long netPence) {
    }

    /** Another supplier with how surely it is the same. {@code joined} when both are taken for one already, {@code byPerson} when a person said so, which can be taken back. */
    public record Alike(UUID key, String name, String companyNumber, Likeness likeness, boolean joined, boolean byPerson) {
    }
}
