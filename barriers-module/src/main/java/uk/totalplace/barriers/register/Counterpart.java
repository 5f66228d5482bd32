package uk.totalplace.barriers.register;

/** Who answers on the other side; each part is null while it is not known. */
public record Counterpart(String department, String directorate, String official) {
    public static final Counterpart UNKNOWN = new Counterpart(null, null, null);
}
