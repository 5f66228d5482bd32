package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.system.run.Directories;
import uk.totalplace.system.run.Person;
import uk.totalplace.system.run.Table;
import uk.totalplace.system.run.TheServer;

/** Every list as CSV and as a workbook: the same rows as in JSON, for the same people. */
@ExtendWith(TheServer.class)
class ExportsIT {
    /** Restricted data does not leave as a file; the others are parts of a record, or of no page. */
    private static final Set<String> NEVER_TABLES = Set.of("placements", "placement-looks", "attachments", "comments", "search", "indicators", "area-groupings");
    private static final Pattern ROW = Pattern.compile("<row\\b.*?</row>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)\\d+\"([^>]*)>(.*?)</c>", Pattern.DOTALL);

    static Stream<Map<String, String>> resources() {
        return Table.rows("resources.csv").stream().filter(row -> !row.get("resource").matches(".*[{.].*") && !NEVER_TABLES.contains(row.get("resource")));
    }

    private static String path(Map<String, String> row) {
        return "api/v1/" + (row.get("visit").isEmpty() ? row.get("resource") : row.get("visit"));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void each_list_gives_all_its_rows_as_a_table_to_those_who_may_see_it(Map<String, String> row) {
        Set<Person> allowed = Person.called(row.get("roles"));
        if (!row.get("resource").equals("properties/published") && Visitor.basic(allowed.iterator().next().account()).get(path(row)).body().contains("\"total\":")) {
            assertAll(Stream.of(Person.values()).filter(person -> allowed.iterator().next() == person || allowed.contains(Person.PARTNER) && person == Person.PARTNER).map(person -> () -> isTheSameList(row.get("resource"), person)));
            assertAll(Stream.of(Person.values()).filter(person -> !allowed.contains(person)).map(person -> () -> {
                Answer refused = Visitor.basic(person.account()).get(path(row), "Accept", "text/csv");
                assertEquals(Visitor.basic(person.account()).get(path(row)).status(), refused.status(), person + " is not refused as for JSON");
                assertTrue(refused.isProblem(), refused::toString);
            }));
        }
    }

    private static void isTheSameList(String resource, Person person) throws IOException {
        Visitor visitor = Visitor.basic(person.account());
        Answer asCsv = visitor.get("api/v1/" + resource + "?size=1&page=1", "Accept", "text/csv");
        assertEquals("text/csv;charset=UTF-8", asCsv.header("Content-Type").orElse(""), asCsv::toString);
        assertTrue(asCsv.header("Content-Disposition").orElse("").matches("attachment; filename=\"[a-z-]+\\.csv\""), "No name to keep it under");
        List<List<String>> csv = rows(asCsv.body());
        JsonObject json = visitor.get("api/v1/" + resource).json();
        int total = resource.equals("scorecards") ? json.getJsonArray("items").stream().mapToInt(card -> card.asJsonObject().getJsonArray("measures").size()).sum() : json.getInt("total");
        assertEquals(total, csv.size() - 1, person + " at " + resource);
        assertTrue(csv.get(0).size() > 1 && csv.get(0).stream().noneMatch(String::isBlank) && Set.copyOf(csv.get(0)).size() == csv.get(0).size(), "No good headings: " + csv.get(0));
        assertTrue(csv.stream().allMatch(cells -> cells.stream().noneMatch(cell -> cell.matches("(?s)[=+@\t\r].*|-(?!\\d).*"))), "A cell would run as a formula");
        List<String> sheet = sheet(visitor.file("api/v1/" + resource + ".xlsx"));
        assertEquals(csv.size(), sheet.size());
        assertEquals(csv.get(0).size(), CELL.matcher(sheet.get(0)).results().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"expenditure-returns:Gross expenditure, £", "bank-holidays:Day", "audit-log:When, UK time", "properties:Size, m²", "bookables:People", "figures:As of", "barriers:Days since raised"})
    void numbers_days_and_moments_are_numbers_to_a_workbook(String column) throws IOException {
        String[] parts = column.split(":");
        Visitor auditor = Visitor.basic("auditor");
        int at = rows(auditor.get("api/v1/" + parts[0] + ".csv").body()).get(0).indexOf(parts[1]);
        List<String> sheet = sheet(auditor.file("api/v1/" + parts[0] + ".xlsx"));
        List<String> values = sheet.stream().skip(1).flatMap(row -> CELL.matcher(row).results()).filter(cell -> cell.group(1).equals(String.valueOf((char) ('A' + at)))).map(cell -> cell.group(2) + ">" + cell.group(3)).toList();
        assertFalse(values.isEmpty(), "Nothing in " + column);
        assertTrue(values.stream().allMatch(value -> value.matches(".*t=\"n\".*<v>-?[\\d.]+</v>")), values::toString);
    }

    @Test
    void a_table_has_just_what_the_pages_own_filters_ask_for_and_what_looks_like_a_formula_is_text() throws IOException {
        Visitor officer = Visitor.basic("officer");
        officer.sendJson("POST", "api/v1/barriers", "{\"title\":\"=1+1 for the export\",\"statement\":\"Because a rule says so, we cannot share, which blocks the saving.\",\"category\":\"GOVERNANCE\",\"level\":\"LOCAL\",\"themes\":[\"assets\"],\"raisedOn\":\"2010-03-01\"}");
        List<List<String>> raised = rows(officer.get("api/v1/barriers.csv?text=for+the+export").body());
        assertEquals(List.of(2, "'=1+1 for the export"), List.of(raised.size(), raised.get(1).get(1)));
        for (String filter : List.of("organisations?text=Thanet", "organisations?standing=yes&asAt=2010-04-08", "areas?kind=WARD&text=Margate", "figures?theme=assets", "data-sharing-agreements?standing=LAPSED", "feeds?state=FRESH",
                "bookables?text=hall", "bank-holidays?year=2011", "returns?state=RECEIVED", "asks?text=Job", "properties?text=library")) {
            int wanted = officer.get("api/v1/" + filter).json().getInt("total");
            assertTrue(wanted > 0 && wanted < officer.get("api/v1/" + filter.replaceFirst("\\?.*", "")).json().getInt("total"), filter + " filters nothing: " + wanted);
            assertEquals(wanted, rows(officer.get("api/v1/" + filter.replaceFirst("\\?", ".csv?")).body()).size() - 1, filter);
        }
    }

    @Test
    void restricted_data_is_not_to_be_had_as_a_table() {
        assertEquals(406, Visitor.basic("caseworker").get("api/v1/placements", "Accept", "text/csv").status());
        assertEquals(406, Visitor.basic("caseworker").get("api/v1/placements.xlsx").status());
        assertEquals(406, Visitor.basic("auditor").get("api/v1/placement-looks.csv").status());
    }

    private static List<List<String>> rows(String csv) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(csv.replaceFirst("^\uFEFF", ""))) {
            return reader.stream().map(record -> record.getFields()).toList();
        }
    }

    /** The rows of the first sheet, as the workbook has them. */
    private static List<String> sheet(byte[] workbook) throws IOException {
        Path file = Files.write(Files.createTempFile(Directories.work(), "list", ".xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            return ROW.matcher(xml).results().map(MatchResult::group).toList();
        } finally {
            Files.delete(file);
        }
    }
}
