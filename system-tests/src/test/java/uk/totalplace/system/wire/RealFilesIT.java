package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/** Real published files, from a folder that does not come with the product: {@code mvn -B verify -pl system-tests -am -Dreal.files=/folder}. */
@ExtendWith(TheServer.class)
class RealFilesIT {
    private static final double METRES_A_DEGREE = 111_320;
    private Path folder;

    @BeforeEach
    void find() {
        String named = System.getProperty("real.files", "");
        assumeTrue(!named.isBlank() && !named.startsWith("${"), "No folder of real files: name one with -Dreal.files=/folder or REAL_FILES");
        folder = Path.of(named);
        assertTrue(Files.isDirectory(folder), folder + " is no folder");
    }

    @Test
    void cheltenhams_register_is_taken_and_lies_where_its_own_map_says() throws IOException {
        Upload upload = Upload.by(Visitor.basic("officer"), "E07000106");
        byte[] file = Files.readAllBytes(one("(?i).*cheltenham.*\\.csv"));
        Outcome dry = upload.run("dry-run", "cheltenham.csv", file);
        Outcome real = upload.run("valid-lines", "cheltenham.csv", file);
        assertEquals(dry.counters(), real.counters());
        assertEquals("COMMITTED", real.status(), real::toString);
        assertTrue(real.read() >= 497, real::counters);
        assertTrue(real.taken() + real.unchanged() >= real.read() * 95 / 100, real::toString);

        Map<String, List<double[]>> twin = positions(Files.readString(one("(?i).*cheltenham.*\\.(geo)?json")));
        int compared = 0;
        for (JsonObject row : register(real)) {
            JsonObject details = row.getJsonObject("details");
            List<double[]> expected = twin.get(row.getString("assetCode"));
            if (expected != null && details.containsKey("longitude") && !details.isNull("longitude")) {
                // one asset code stands twice in the file, at two places; the first line counts
                double away = expected.stream().mapToDouble(place -> metres(details, place)).min().orElseThrow();
                assertTrue(away <= 3, () -> row.getString("assetCode") + " lies " + away + " m away");
                compared++;
            }
        }
        assertTrue(compared >= 400, "Only " + compared + " positions could be compared");
        assertEquals(204, upload.undo(real.id()).status());
    }

    private static List<JsonObject> register(Outcome run) {
        return Stream.iterate(0, page -> page + 1).limit(4).flatMap(page -> Visitor.basic("officer").get("api/v1/properties?size=500&run=" + run.id() + "&page=" + page).json().getJsonArray("items")
                .getValuesAs(JsonObject.class).stream()).toList();
    }

    private Path one(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name)).sorted().findFirst().orElseThrow(() -> new AssertionError("No file like " + name + " in " + folder));
        }
    }

    /** Asset code to longitude and latitude, whatever the property that holds the code is called. */
    private static double metres(JsonObject details, double[] place) {
        double east = (details.getJsonNumber("longitude").doubleValue() - place[0]) * METRES_A_DEGREE * Math.cos(Math.toRadians(place[1]));
        double north = (details.getJsonNumber("latitude").doubleValue() - place[1]) * METRES_A_DEGREE;
        return Math.hypot(east, north);
    }

    private static Map<String, List<double[]>> positions(String geoJson) {
        Map<String, List<double[]>> positions = new HashMap<>();
        try (JsonReader reader = Json.createReader(new java.io.StringReader(geoJson.replace("\uFEFF", "")))) {
            for (JsonObject feature : reader.readObject().getJsonArray("features").getValuesAs(JsonObject.class)) {
                JsonObject properties = feature.getJsonObject("properties");
                JsonArray at = feature.isNull("geometry") ? null : feature.getJsonObject("geometry").getJsonArray("coordinates");
                if (at != null) {
                    properties.keySet().stream().filter(name -> name.toLowerCase(java.util.Locale.ROOT).matches("id|asset.?code|unique.?asset.?id|asset.?id")).findFirst()
                            .ifPresent(name -> positions.computeIfAbsent(properties.get(name).toString().replace("\"", ""), code -> new ArrayList<>()).add(new double[] {at.getJsonNumber(0).doubleValue(), at.getJsonNumber(1).doubleValue()}));
                }
            }
        }
        return positions;
    }
}
