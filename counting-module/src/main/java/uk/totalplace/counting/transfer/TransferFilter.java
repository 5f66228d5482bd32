package uk.totalplace.counting.transfer;

/** Which transfers a list shows; null parts keep everything. {@code organisation} is either side. */
public record TransferFilter(String year, String organisation, Reconciliation reconciliation) {
    public static final TransferFilter EVERYTHING = new TransferFilter(null, null, null);

    public TransferFilter {
        year = year == null || year.isBlank() ? null : year.strip();
        organisation = organisation == null || organisation.isBlank() ? null : organisation.strip();
    }
}
