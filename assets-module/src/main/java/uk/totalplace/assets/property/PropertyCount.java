package uk.totalplace.assets.property;

/** An organisation's properties: all, those with a UPRN, those with a position, and those that are made up. */
public record PropertyCount(String organisation, long all, long withUprn, long withPosition, long synthetic) {
}
