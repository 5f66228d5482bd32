package uk.totalplace.common.area;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads the polygons of a GeoJSON geometry (RFC 7946). */
final class GeoJson {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private GeoJson() {
    }

    static Geometry geometry(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject geometry = reader.readObject();
            JsonArray coordinates = geometry.getJsonArray("coordinates");
            return switch (geometry.getString("type")) {
                case "Polygon" -> polygon(coordinates);
                case "MultiPolygon" -> GEOMETRY.createMultiPolygon(coordinates.getValuesAs(JsonArray.class).stream().map(GeoJson::polygon).toArray(Polygon[]::new));
                default -> throw new IllegalArgumentException("An outline is a Polygon or MultiPolygon, not a " + geometry.getString("type"));
            };
        }
    }

    private static Polygon polygon(JsonArray rings) {
        List<LinearRing> all = rings.getValuesAs(JsonArray.class).stream().map(GeoJson::ring).toList();
        return GEOMETRY.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonArray points) {
        return GEOMETRY.createLinearRing(points.getValuesAs(JsonArray.class).stream()
                .map(point -> new Coordinate(point.getJsonNumber(0).doubleValue(), point.getJsonNumber(1).doubleValue())).toArray(Coordinate[]::new));
    }
}
