package uk.totalplace.common.intake;

/** An upload has been taken into its register; told in the transaction that took it. */
public record ImportTaken(long run, String dataSet, String organisation, String by) {
}
