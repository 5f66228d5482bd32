package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/** A restricted data set is there for those alone whom it names. */
@ExtendWith(TheServer.class)
class RestrictedIT {
    private static final String ORGANISATION = "E07000114";
    private static final String DATA_SET = "margate.placements";

    private static Outcome checked(String file) {
        Upload uploads = Upload.by(Visitor.basic("caseworker"), ORGANISATION);
        return uploads.awaitEnd(uploads.submit(DATA_SET, "dry-run", "Marlowe.csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "partner", "reader", "lead", "finance", "board", "scrutiny", "auditor", "admin"})
    void others_see_neither_the_upload_nor_its_problems_nor_a_placement(String account) {
        long id = checked("PlacementReference,StartDate\nHIDE-1,Marlowe\n").id();
        Visitor visitor = Visitor.basic(account);
        for (String path : List.of("imports/" + id, "imports/" + id + "/problems", "imports/" + id + "/refused.csv", "placements", "datasets/" + DATA_SET + "/template.csv")) {
            int status = visitor.get("api/v1/" + path).status();
            assertTrue(Set.of(403, 404).contains(status), account + " at " + path + " gets " + status);
        }
        assertTrue(Set.of(403, 404).contains(visitor.sendJson("POST", "api/v1/placements/1/looks", "{\"reason\":\"out of interest\"}").status()));
        assertTrue(Set.of(403, 404).contains(visitor.sendJson("POST", "api/v1/placements/search", "{\"reference\":\"SYN-2009-0041\"}").status()));
        assertTrue(Set.of(403, 404).contains(visitor.delete("api/v1/imports/" + id).status()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "partner"})
    void to_those_who_keep_other_records_it_is_as_if_it_did_not_exist(String account) {
        long id = checked("PlacementReference\nHIDE-2\n").id();
        Visitor visitor = Visitor.basic(account);
        assertEquals(404, visitor.get("api/v1/imports/" + id).status());
        assertFalse(visitor.get("api/v1/imports?size=500").body().contains(DATA_SET));
        assertFalse(visitor.get("api/v1/datasets").body().contains(DATA_SET));
        assertEquals(404, Upload.by(visitor, ORGANISATION).send(DATA_SET, "dry-run", "x.csv", "PlacementReference\nHIDE-3\n".getBytes(StandardCharsets.UTF_8)).status());
    }

    @Test
    void the_caseworker_hands_in_nothing_but_what_is_restricted_to_caseworkers() {
        Visitor caseworker = Visitor.basic("caseworker");
        assertFalse(caseworker.get("api/v1/imports?size=500").body().contains("assets.land-and-buildings"));
        assertEquals(403, Upload.by(caseworker, ORGANISATION).send("assets.land-and-buildings", "dry-run", "x.csv", "AssetCode\nX\n".getBytes(StandardCharsets.UTF_8)).status());
        assertEquals(403, Upload.by(caseworker, "E07000113").send(DATA_SET, "dry-run", "x.csv", "PlacementReference\nX\n".getBytes(StandardCharsets.UTF_8)).status());
    }

    @Test
    void problems_say_line_and_column_and_quote_no_cell() {
        Outcome outcome = checked("All of Marlowe's\nPlacementReference,StartDate,NoticeReceivedOn,DecidedOn,AreaCode\nMarlowe-1,Marlowe,,,\nMarlowe-2,05/01/2010,03/01/2010,04/01/2010,E07000106\n");
        assertEquals(1, outcome.refused(), outcome::toString);
        for (String code : List.of("S01", "P01", "P02")) {
            assertTrue(outcome.says(code), code + " in " + outcome);
        }
        assertFalse(outcome.toString().contains("Marlowe"), outcome::toString);
        assertTrue(outcome.toString().contains("StartDate"), outcome::toString);
        String list = Visitor.basic("caseworker").get("api/v1/imports?size=500").body();
        assertTrue(list.contains("\"" + DATA_SET + ".csv\"") && !list.contains("Marlowe"), list);
    }

    @Test
    void the_caseworker_gets_refused_lines_back_as_they_came() {
        long id = checked("PlacementReference,StartDate\nMarlowe-3,Marlowe\n").id();
        String csv = Visitor.basic("caseworker").get("api/v1/imports/" + id + "/refused.csv").body();
        assertTrue(csv.contains("Marlowe-3,Marlowe"), csv);
    }

    @Test
    void what_is_there_is_not_given_out_as_a_file() {
        assertEquals(409, Visitor.basic("caseworker").get("api/v1/datasets/" + DATA_SET + "/template.csv?organisation=" + ORGANISATION).status());
        assertEquals(200, Visitor.basic("caseworker").get("api/v1/datasets/" + DATA_SET + "/template.csv").status());
    }

    @Test
    void nobody_looks_without_a_reason_and_the_auditor_reads_it_without_the_placement() {
        Visitor caseworker = Visitor.basic("caseworker");
        assertEquals(400, caseworker.sendJson("POST", "api/v1/placements/1/looks", "{\"reason\":\" \"}").status());
        Answer record = caseworker.sendJson("POST", "api/v1/placements/1/looks", "{\"reason\":\"before the case conference\"}");
        assertEquals("SYN-2009-0041", record.json().getString("reference"));
        String log = Visitor.basic("auditor").get("api/v1/placement-looks?size=500").body();
        assertTrue(log.contains("before the case conference") && !log.contains("SYN-2009-0041"), log);
        String audit = Visitor.signedIn("auditor").get("data/audit.xhtml?text=placement:1").body();
        assertTrue(audit.contains("looked at") && !audit.contains("SYN-2009-0041"));
    }

    @Test
    void the_page_shows_a_record_only_in_answer_to_a_reason() {
        Visitor caseworker = Visitor.signedIn("caseworker");
        Answer asked = caseworker.get("margate/placement.xhtml?id=1");
        assertFalse(asked.body().contains("SYN-2009-0041"));
        var fields = Visitor.hiddenFields(asked.body().substring(asked.body().indexOf("<form id=\"look\"")));
        fields.put("primefaces.nonce", asked.header("Content-Security-Policy").orElseThrow().replaceFirst(".*'nonce-([^']+)'.*", "$1"));
        fields.put("look:reason:input", "a review");
        fields.put("look:show", "Show this placement");
        Answer shown = caseworker.post("margate/placement.xhtml", fields);
        assertTrue(shown.body().contains("SYN-2009-0041") && shown.body().contains("Decided on"), shown::toString);
        assertTrue(shown.header("Cache-Control").orElse("").contains("no-store"));
    }
}
