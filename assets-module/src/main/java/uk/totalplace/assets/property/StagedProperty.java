package uk.totalplace.assets.property;

/** A line of a file that can be taken: the asset code that identifies it within its organisation, and what is said of it. */
public record StagedProperty(String assetCode, PropertyDetails details) {
}
