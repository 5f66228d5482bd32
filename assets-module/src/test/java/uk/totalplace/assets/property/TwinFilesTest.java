package uk.totalplace.assets.property;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.tabular.FoundHeading;
import uk.totalplace.common.tabular.HeadingSearch;
import uk.totalplace.common.tabular.Row;
import uk.totalplace.common.tabular.TableFile;
import uk.totalplace.common.tabular.TableLimits;

/** A council publishes the same list as CSV in metres and as GeoJSON in degrees: what we make of the one must lie where the other says. */
class TwinFilesTest {
    private static final double NEAR_ENOUGH_M = 3;
    private static final double METRES_A_DEGREE = 111_320;

    private record Agreement(int lines, int taken, int compared, int near) {
    }

    @Test
    void a_made_up_list_lies_where_its_twin_says() throws IOException {
        Agreement agreement = compare("made-up-list.csv", open("made-up-list.csv"), open("made-up-list.geojson"));
        assertTrue(agreement.compared() == 3 && agreement.near() == 3, agreement.toString());
    }

    @Test
    void a_real_list_lies_where_its_twin_says() throws IOException {
        String folder = Optional.ofNullable(System.getProperty("totalplace.files")).orElse(System.getenv("TOTALPLACE_FILES"));
        assumeTrue(folder != null, "Not compared: name the folder of the published files in the system property totalplace.files or in TOTALPLACE_FILES.");
        Path assets = Path.of(folder);
        Agreement agreement = compare("cheltenham_2021.csv", Files.readAllBytes(assets.resolve("cheltenham_2021.csv")), Files.readAllBytes(assets.resolve("cheltenham_2021.geojson")));
        assertTrue(agreement.taken() >= agreement.lines() * 0.95, agreement.toString());
        assertTrue(agreement.near() >= 489, agreement.toString());
    }

    private static byte[] open(String name) throws IOException {
        try (InputStream in = TwinFilesTest.class.getResourceAsStream("/" + name)) {
            return in.readAllBytes();
        }
    }

    private static Agreement compare(String name, byte[] csv, byte[] geoJson) throws IOException {
        Map<String, JsonArray> twin = twin(geoJson);
        int lines = 0;
        int taken = 0;
        int compared = 0;
        int near = 0;
        try (TableFile file = TableFile.open(() -> new ByteArrayInputStream(csv), name, TableLimits.DEFAULT)) {
            FoundHeading heading = new HeadingSearch(Field.columns(), Map.of()).in(file);
            for (Row row : file.rowsAfter(heading.row().line())) {
                lines++;
                StagedProperty property = new PropertyCheck(Lines.GRID, Lines.PLACE).judge(new Line(row, heading.mapping()), new RunContext(1, "X", name, "x", false), null).row();
                taken += property == null ? 0 : 1;
                JsonArray there = property == null || !property.details().hasPosition() ? null : twin.get(property.assetCode());
                compared += there == null ? 0 : 1;
                near += there != null && metres(property.details(), there) <= NEAR_ENOUGH_M ? 1 : 0;
            }
        }
        return new Agreement(lines, taken, compared, near);
    }

    private static Map<String, JsonArray> twin(byte[] geoJson) {
        Map<String, JsonArray> twin = new HashMap<>();
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(geoJson))) {
            for (JsonObject feature : reader.readObject().getJsonArray("features").getValuesAs(JsonObject.class)) {
                twin.put(feature.getJsonObject("properties").getString("id"), feature.getJsonObject("geometry").getJsonArray("coordinates"));
            }
        }
        return twin;
    }

    private static double metres(PropertyDetails here, JsonArray there) {
        double latitude = here.latitude().doubleValue();
        double north = (latitude - there.getJsonNumber(1).doubleValue()) * METRES_A_DEGREE;
        double east = (here.longitude().doubleValue() - there.getJsonNumber(0).doubleValue()) * METRES_A_DEGREE * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }
}
