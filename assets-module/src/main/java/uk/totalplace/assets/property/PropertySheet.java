package uk.totalplace.assets.property;

/** One property whole. {@code importFile} and {@code importLine} say where its present content came from; null when it was last corrected by hand. */
public record PropertySheet(String organisation, String assetCode, PropertyDetails details, boolean synthetic, boolean released, Long importRun, String importFile, Long importLine, int version) {
    PropertyRow row() {
        return new PropertyRow(organisation, assetCode, details, synthetic, released);
    }
}
