package uk.totalplace.common.area;

/** An area with its outline as a GeoJSON geometry, WGS84. */
public record AreaOutline(String code, String name, String geometry) {
}
