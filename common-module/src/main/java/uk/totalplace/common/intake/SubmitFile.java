package uk.totalplace.common.intake;

/**
 * Hands in a file for an organisation; {@code synthetic} says that its rows are made up and must be labelled so,
 * {@code declaredLines} how many lines the sender expects to be in it, null when unsaid.
 */
public record SubmitFile(String dataSet, String organisation, String fileName, ImportMode mode, boolean synthetic, Long declaredLines) {

    public SubmitFile(String dataSet, String organisation, String fileName, ImportMode mode, boolean synthetic) {
        this(dataSet, organisation, fileName, mode, synthetic, null);
    }

    SubmitFile under(String otherFileName) {
        return new SubmitFile(dataSet, organisation, otherFileName, mode, synthetic, declaredLines);
    }
}
