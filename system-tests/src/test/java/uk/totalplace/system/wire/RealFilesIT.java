package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"leeds/raw/2010-12, 10303, 7717900924, 126, 3", "leeds/raw/2011-01, 8837, 6548394563, 123, 0", "manchester_raw/apr-2011, 3501, 4553840013, 82, 0", "manchester_raw/dec-2010, 4096, 5867630280, 153, 0",
            "manchester_raw/jan-2013, 4604, 4791634243, 197, 0", "oxford/apr-jun-2017, 4052, 1626488246, 7, 0"})
    void a_councils_payments_are_taken_to_the_penny(String name, long lines, long netPence, long credits, long skipped) throws IOException {
        Upload upload = Upload.by(Visitor.basic("officer"), "E07000109");
        byte[] file = spend(folder.resolve("02_spend/" + name + ".csv.gz"));
        Outcome dry = upload.run("counting.spend-over-500", "dry-run", "payments.csv", file);
        Outcome real = upload.run("counting.spend-over-500", "all-or-nothing", "payments.csv", file);
        assertEquals("COMMITTED", real.status(), real::toString);
        assertEquals(dry.counters(), real.counters());
        assertEquals("read %1$d = taken %1$d + unchanged 0 + refused 0, skipped %2$d".formatted(lines, skipped), real.counters());
        assertEquals(netPence, real.amountPence());

        JsonObject totals = Visitor.basic("officer").get("api/v1/payments/totals?run=" + real.id()).json();
        assertEquals(List.of(lines, netPence, credits), List.of(number(totals, "lines"), number(totals, "netPence"), number(totals, "credits")));
        String page = Visitor.signedIn("officer").get("counting/payments.xhtml?run=" + real.id()).body();
        assertTrue(page.contains("£%,.2f".formatted(BigDecimal.valueOf(netPence, 2))) && page.contains("%,d payments".formatted(lines)) && page.contains(credits + " credits"), "The page says other sums");

        Outcome again = upload.run("counting.spend-over-500", "all-or-nothing", "payments again.csv", file);
        assertEquals(lines, again.unchanged(), again::toString);
        assertEquals(204, upload.undo(again.id()).status());
        assertEquals(204, upload.undo(real.id()).status());
        assertEquals(0, number(Visitor.basic("officer").get("api/v1/payments/totals?organisation=E07000109").json(), "lines"));
    }

    /** Whatever lies in the folder is taken as it is, or refused in words that say what to do. */
    @Test
    void every_spend_file_is_taken_or_refused_with_a_reason() throws IOException {
        Upload upload = Upload.by(Visitor.basic("officer"), "E07000109");
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("02_spend"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path path : files) {
            String name = path.getFileName().toString().replace(".gz", "");
            Outcome dry = upload.run("counting.spend-over-500", "dry-run", name, spend(path));
            System.out.printf("%s: %s, %s, %s%n", folder.relativize(path), dry.status(), dry.counters(), dry.amountPence());
            if (dry.status().equals("CHECKED")) {
                assertTrue(dry.read() > 0 && dry.refused() == 0, () -> path + " " + dry);
            } else {
                assertEquals("REFUSED", dry.status(), () -> path + " " + dry);
                assertTrue(dry.sheet().getJsonArray("problems").getValuesAs(JsonObject.class).stream().allMatch(problem -> problem.getString("message").length() > 20 && problem.getString("remedy").length() > 20), () -> path + " " + dry);
                assertTrue(name.endsWith(".json") || path.toString().contains("lambeth") || name.startsWith("header_synonyms"), () -> path + " " + dry);
            }
        }
    }

    private static byte[] spend(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static long number(JsonObject json, String name) {
        return json.getJsonNumber(name).longValue();
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
