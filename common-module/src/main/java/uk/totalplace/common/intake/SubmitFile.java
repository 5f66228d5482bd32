package uk.totalplace.common.intake;

/** Hands in a file for an organisation; {@code synthetic} says that its rows are made up and must be labelled so. */
public record SubmitFile(String dataSet, String organisation, String fileName, ImportMode mode, boolean synthetic) {
}
