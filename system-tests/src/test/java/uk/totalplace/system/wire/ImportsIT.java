package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/** The intake over the API. Each test brings its own asset codes, for organisations that the demonstration leaves alone. */
@ExtendWith(TheServer.class)
class ImportsIT {
    private static final String HEADINGS = "AssetCode,PropertyName,StreetName,CoordinateReferenceSystem,GeoX,GeoY\n";
    private final Upload upload = Upload.by(Visitor.basic("officer"), "E07000107");

    @ParameterizedTest
    @EnumSource(Quirk.class)
    void a_file_is_read_whatever_its_manner(Quirk quirk) {
        String prefix = "Q" + quirk.ordinal();
        byte[] file = quirk.file(prefix);

        Outcome dry = upload.run("dry-run", quirk.fileName(), file);
        assertEquals("CHECKED", dry.status(), dry::toString);
        assertEquals(3, dry.read(), dry::toString);
        assertEquals(3, dry.taken(), dry::toString);
        assertEquals(404, upload.property(prefix + "-1").status(), "A dry run wrote something");

        Outcome real = upload.run("all-or-nothing", quirk.fileName(), file);
        assertEquals("COMMITTED", real.status(), real::toString);
        assertEquals(dry.counters(), real.counters());
        assertTrue(upload.property(prefix + "-1").body().contains("Café"), () -> upload.property(prefix + "-1").toString());

        Outcome again = upload.run("all-or-nothing", quirk.fileName(), file);
        assertEquals(3, again.unchanged(), again::toString);
        assertEquals(0, again.taken(), again::toString);

        assertTrue(upload.undo(real.id()).status() / 100 == 2);
        assertEquals("UNDONE", upload.look(real.id()).status());
        for (int i = 1; i <= 3; i++) {
            assertEquals(404, upload.property(prefix + "-" + i).status(), "Undo left something");
        }
    }

    @Test
    void lines_read_are_taken_unchanged_or_refused() {
        run("valid-lines", HEADINGS + "SUM-1,One,A Street,OSGB36,600571,142710\n");
        Outcome mixed = run("valid-lines", HEADINGS + """
                SUM-1,One,A Street,OSGB36,600571,142710
                SUM-2,Two,B Street,OSGB36,600571,142710
                SUM-3,,,,,
                ,Nameless,C Street,OSGB36,600571,142710
                SUM-2,Two,B Street,OSGB36,600571,142710
                """);
        assertEquals("COMMITTED", mixed.status());
        assertEquals("read 5 = taken 1 + unchanged 2 + refused 2, skipped 0", mixed.counters(), mixed::toString);
    }

    @Test
    void a_dry_run_counts_what_a_real_run_would_with_refusals_too() {
        String file = HEADINGS + "DRY-1,One,A Street,OSGB36,600571,142710\nDRY-2,,,,,\nDRY-3,Three,C Street,WGS84,600571,142710\n";
        Outcome dry = run("dry-run", file);
        Outcome real = run("valid-lines", file);
        assertEquals(dry.counters(), real.counters());
        assertEquals(dry.sheet().getJsonArray("problems"), real.sheet().getJsonArray("problems"));
    }

    @Test
    void all_or_nothing_takes_nothing_when_a_line_is_refused() {
        Outcome outcome = run("all-or-nothing", HEADINGS + "ALL-1,One,A Street,OSGB36,600571,142710\nALL-2,,,,,\n");
        assertEquals("REFUSED", outcome.status());
        assertEquals(0, outcome.taken());
        assertEquals(404, upload.property("ALL-1").status());
    }

    @Test
    void the_same_key_with_other_content_is_refused_and_the_first_line_counts() {
        Outcome outcome = run("valid-lines", HEADINGS + "KEY-1,First,A Street,,,\nKEY-1,Second,A Street,,,\nKEY-1,First,A Street,,,\n");
        assertEquals("read 3 = taken 1 + unchanged 1 + refused 1, skipped 0", outcome.counters(), outcome::toString);
        assertTrue(outcome.says("A02"), outcome::toString);
        assertTrue(upload.property("KEY-1").body().contains("First"));
    }

    @Test
    void swapped_coordinates_are_refused_with_the_remedy() {
        Outcome outcome = run("dry-run", HEADINGS + "SWP-1,One,A Street,WGS84,51.38684,1.38336\n");
        assertEquals(1, outcome.refused(), outcome::toString);
        assertTrue(outcome.says("A04") && outcome.remedies().contains("1.38336, 51.38684"), outcome::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WGS84,600571,142710", "OSGB36,1.38336,51.38684", "WGS84,400,95", "OSGB36,900000,142710"})
    void coordinates_that_contradict_their_label_are_refused(String coordinates) {
        Outcome outcome = run("dry-run", HEADINGS + "LBL-1,One,A Street," + coordinates + "\n");
        assertEquals(1, outcome.refused(), outcome::toString);
        assertTrue(outcome.says("A04"), outcome::toString);
    }

    @Test
    void refused_lines_come_back_as_they_were_with_line_code_and_reason() {
        Outcome outcome = run("valid-lines", HEADINGS + "REF-1,One,A Street,,,\nREF-2,,,,,\n");
        Answer refused = Visitor.basic("officer").get("api/v1/imports/" + outcome.id() + "/refused.csv");
        assertEquals(200, refused.status());
        String[] lines = refused.body().replace("\uFEFF", "").split("\r?\n");
        assertTrue(lines[0].contains("AssetCode,PropertyName,StreetName") && lines[0].contains("_line,_code,_reason"), lines[0]);
        assertTrue(lines[1].contains("REF-2,,") && lines[1].matches("3,.*|.*,3,.*"), lines[1]);
        Outcome mended = run("valid-lines", refused.body().replace("REF-2,,", "REF-2,Two,"));
        assertEquals(1, mended.taken(), mended::toString);
    }

    @Test
    void an_empty_file_is_refused_at_once() {
        Answer answer = upload.send("assets.land-and-buildings", "dry-run", "empty.csv", new byte[0]);
        assertEquals(400, answer.status(), answer::toString);
        assertTrue(answer.isProblem());
        assertFalse(answer.json().getJsonArray("violations").isEmpty());
    }

    @Test
    void a_file_that_is_no_table_is_refused_with_a_remedy() throws Exception {
        byte[] noise = new byte[4000];
        new Random(8).nextBytes(noise);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("hello".getBytes(StandardCharsets.UTF_8));
        }
        refusedWhole("noise.csv", noise);
        refusedWhole("paper.csv", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        refusedWhole("archive.xlsx", archive.toByteArray());
        refusedWhole("picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        refusedWhole("page.csv", "<!DOCTYPE html><html><body>Sign in</body></html>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_without_any_usable_column_is_refused_as_a_whole() {
        refusedWhole("spend.csv", "Supplier,Amount,Payment Date\nA Ltd,100.00,01/04/2010\nB Ltd,200.00,02/04/2010\n".getBytes(StandardCharsets.UTF_8));
        refusedWhole("words.csv", "Minutes of the meeting of 4 March\nPresent were all\n".getBytes(StandardCharsets.UTF_8));
        refusedWhole("heading.csv", "one,two,three\n1,2,3\n".getBytes(StandardCharsets.UTF_8));
    }

    private void refusedWhole(String name, byte[] file) {
        Outcome outcome = upload.run("valid-lines", name, file);
        assertEquals("REFUSED", outcome.status(), () -> name + ": " + outcome);
        assertEquals(0, outcome.taken());
        JsonObject problem = outcome.sheet().getJsonArray("problems").getJsonObject(0);
        assertEquals("REFUSAL", problem.getString("severity"));
        assertFalse(problem.getString("message").isBlank() || problem.getString("remedy").isBlank(), outcome::toString);
    }

    @Test
    void an_unknown_data_set_mode_or_organisation_is_refused() {
        byte[] file = (HEADINGS + "X-1,One,A,,,\n").getBytes(StandardCharsets.UTF_8);
        assertRefused(upload.send("no.such-set", "dry-run", "a.csv", file));
        assertRefused(upload.send("assets.land-and-buildings", "perhaps", "a.csv", file));
        assertRefused(Upload.by(Visitor.basic("officer"), "X00000000").send("assets.land-and-buildings", "dry-run", "a.csv", file));
    }

    private static void assertRefused(Answer answer) {
        assertTrue(answer.status() == 400 || answer.status() == 404, answer::toString);
        assertTrue(answer.isProblem());
    }

    @Test
    void undo_brings_the_state_before_back() {
        run("all-or-nothing", HEADINGS + "UND-1,Before,A Street,,,\n");
        JsonObject before = upload.property("UND-1").json();
        Outcome change = run("all-or-nothing", HEADINGS + "UND-1,After,A Street,,,\nUND-2,New,B Street,,,\n");
        assertTrue(upload.property("UND-1").body().contains("After"));
        assertTrue(upload.undo(change.id()).status() / 100 == 2);
        assertEquals(without(before, "version"), without(upload.property("UND-1").json(), "version"));
        assertEquals(404, upload.property("UND-2").status());
    }

    @Test
    void undo_is_refused_once_somebody_has_written_or_raised_something_on_what_it_would_take_out() {
        Outcome run = run("all-or-nothing", HEADINGS + "PTD-1,One,A Street,,,\nPTD-2,Two,A Street,,,\n");
        Visitor officer = Visitor.basic("officer");
        long comment = officer.sendJson("POST", "api/v1/comments?record=" + Visitor.encoded("property:E07000107/PTD-1"), "{\"words\":\"The roof leaks\"}").json().getJsonNumber("id").longValue();
        Answer raised = officer.sendJson("POST", "api/v1/barriers", "{\"title\":\"In the way of PTD-2\",\"statement\":\"Because of a covenant, we cannot sell, which blocks the plan.\",\"category\":\"GOVERNANCE\",\"level\":\"LOCAL\",\"themes\":[\"assets\"],\"links\":[\"property:E07000107/PTD-2\"]}");
        assertEquals(201, raised.status(), raised::toString);
        Answer undo = upload.undo(run.id());
        assertEquals(409, undo.status(), undo::toString);
        assertTrue(undo.body().contains("PTD-1 (a comment on it)") && undo.body().contains("PTD-2 (a barrier on it)"), undo::toString);
        assertEquals(204, officer.delete("api/v1/comments/" + comment).status());
        assertFalse(upload.undo(run.id()).body().contains("PTD-1"), "A comment that was withdrawn still holds the property");
        assertEquals(200, upload.property("PTD-1").status());
    }

    @Test
    void undo_is_refused_once_somebody_has_changed_what_was_written() {
        Outcome run = run("all-or-nothing", HEADINGS + "CHG-1,One,A Street,,,\nCHG-2,Two,A Street,,,\n");
        Answer changed = Visitor.basic("officer").sendJson("PUT", "api/v1/properties/E07000107/CHG-1",
                "{\"organisation\":\"E07000107\",\"assetCode\":\"CHG-1\",\"version\":" + upload.property("CHG-1").json().getInt("version") + ",\"name\":\"Somebody's work\",\"streetName\":\"A Street\"}");
        assertEquals(200, changed.status(), changed::toString);
        Answer undo = upload.undo(run.id());
        assertEquals(409, undo.status(), undo::toString);
        assertTrue(undo.isProblem() && undo.body().contains("CHG-1"), undo::toString);
        assertEquals("COMMITTED", upload.look(run.id()).status());
        assertEquals(200, upload.property("CHG-2").status(), "A refused undo undid half");
    }

    @Test
    void an_upload_of_another_partner_is_not_there() {
        Outcome officers = run("dry-run", HEADINGS + "OTH-1,One,A Street,,,\n");
        for (String path : new String[] {"", "/problems", "/refused.csv"}) {
            assertEquals(404, Visitor.basic("partner").get("api/v1/imports/" + officers.id() + path).status());
        }
        assertEquals(404, Visitor.basic("partner").delete("api/v1/imports/" + officers.id()).status());
    }

    @Test
    void a_formula_in_a_cell_does_not_come_out_as_a_formula() {
        run("all-or-nothing", HEADINGS + "FRM-1,\"=HYPERLINK(\"\"http://elsewhere.example\"\")\",A Street,,,\n");
        String csv = Visitor.basic("officer").get("api/v1/properties.csv?organisation=E07000107&text=FRM-1").body();
        assertTrue(csv.contains("HYPERLINK"), csv);
        assertFalse(csv.contains(",=HYPERLINK") || csv.contains(",\"=HYPERLINK") || csv.contains("\n=") || csv.contains("\n\"="), csv);
    }

    @Test
    void a_file_beyond_the_limit_answers_413_and_leaves_nothing() {
        long before = Visitor.basic("officer").get("api/v1/imports?size=1").json().getJsonNumber("total").longValue();
        byte[] big = new byte[101 * 1024 * 1024];
        java.util.Arrays.fill(big, (byte) 'x');
        Answer answer = upload.send("assets.land-and-buildings", "dry-run", "big.csv", big);
        assertEquals(413, answer.status(), answer::toString);
        assertTrue(answer.isProblem());
        assertEquals(before, Visitor.basic("officer").get("api/v1/imports?size=1").json().getJsonNumber("total").longValue());
    }

    private Outcome run(String mode, String file) {
        return upload.run(mode, "made-up.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject without(JsonObject whole, String name) {
        JsonObjectBuilder rest = Json.createObjectBuilder(whole);
        rest.remove(name);
        return rest.build();
    }
}
