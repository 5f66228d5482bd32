package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/**
 * A body is divided between two, and what it held is assigned: what everybody may know of by officers, placements by caseworkers. The organisations are this
 * test's own, because a division cannot be undone.
 */
@ExtendWith(TheServer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DivisionIT {
    private static final String DIVIDED = "DIVISION-OLD";
    private static final String FIRST = "DIVISION-FIRST";
    private static final String SECOND = "DIVISION-SECOND";
    private static final String MERGED = "DIVISION-MERGED";
    private static final String HEIR = "DIVISION-HEIR";
    private static final String LEDGER = "DIVISION-LEDGER";
    private static final String ASSIGNMENTS = "api/v1/organisation-mergers/" + DIVIDED + "/assignments";
    private static final String PLACEMENTS = "margate.placements";
    private static final String PROPERTIES = "assets.land-and-buildings";
    private static final String OWN_PROPERTY_HEADING = "Their number,PropertyName,StreetName\nD-9,A house,A Street\n";
    private static final String OWN_PLACEMENT_HEADING = "Their number,StartDate,NoticeReceivedOn\nD-9,05/01/2010,04/01/2010\n";

    @BeforeAll
    static void a_body_that_holds_something_of_every_kind() {
        for (String code : List.of(DIVIDED, FIRST, SECOND, MERGED, HEIR)) {
            sent("organisations", "{\"code\":\"" + code + "\",\"name\":\"Body " + code + "\",\"kind\":\"OTHER\",\"aliases\":[],\"source\":\"system test\"}");
        }
        sent("properties", property(DIVIDED, "M-3", "Hall of the divided"));
        sent("properties", property(DIVIDED, "M-4", "Depot of the divided"));
        sent("properties", property(SECOND, "M-4", "Own depot of the second part"));
        sent("sites", "{\"code\":\"S-DIVIDED\",\"name\":\"Counter of the divided\",\"kind\":\"GATEWAY\",\"organisation\":\"" + DIVIDED + "\",\"synthetic\":true}");
        caseworkerOf(null);
        taken(DIVIDED, "PlacementReference\nDIV-1\nDIV-2\nDIV-3\n");
        taken(SECOND, "PlacementReference\nDIV-3\n");
        taken(MERGED, "PlacementReference\nDIV-4\n");
        RunColumnsForm.say("officer", outcome("officer", DIVIDED, PROPERTIES, OWN_PROPERTY_HEADING).id(), "Their number", "AssetCode");
        for (String code : List.of(DIVIDED, MERGED)) {
            RunColumnsForm.say("caseworker", outcome("caseworker", code, PLACEMENTS, OWN_PLACEMENT_HEADING).id(), "Their number", "PlacementReference");
        }
        assertEquals("CHECKED", outcome("officer", DIVIDED, PROPERTIES, OWN_PROPERTY_HEADING).status());
        assertEquals("CHECKED", outcome("caseworker", DIVIDED, PLACEMENTS, OWN_PLACEMENT_HEADING).status());
    }

    @AfterAll
    static void home() {
        caseworkerOf("E07000114");
    }

    private static void caseworkerOf(String organisation) {
        Answer answer = Visitor.basic("admin").sendJson("POST", "api/v1/accounts",
                "{\"name\":\"caseworker\",\"displayName\":\"Task force caseworker\",\"organisation\":" + (organisation == null ? "null" : "\"" + organisation + "\"") + "}");
        assertTrue(answer.status() < 300, answer::toString);
    }

    private static void taken(String organisation, String file) {
        Upload upload = Upload.by(Visitor.basic("caseworker"), organisation);
        assertEquals("COMMITTED", upload.awaitEnd(upload.submit(PLACEMENTS, "all-or-nothing", "placements.csv", file.getBytes(StandardCharsets.UTF_8))).status());
    }

    private static Outcome outcome(String account, String organisation, String dataSet, String file) {
        Upload upload = Upload.by(Visitor.basic(account), organisation);
        return upload.awaitEnd(upload.submit(dataSet, "dry-run", "own headings.csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String property(String organisation, String asset, String name) {
        return "{\"organisation\":\"" + organisation + "\",\"assetCode\":\"" + asset + "\",\"name\":\"" + name + "\"}";
    }

    private static JsonObject sent(String path, String json) {
        Answer answer = Visitor.basic("officer").sendJson("POST", "api/v1/" + path, json);
        assertEquals(201, answer.status(), answer::toString);
        return answer.json();
    }

    private static JsonObject got(String path) {
        Answer answer = Visitor.basic("officer").get("api/v1/" + path);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json();
    }

    private static String placementsOf(String organisation) {
        return Visitor.basic("caseworker").get("api/v1/placements?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(row -> row.getString("organisation").equals(organisation))
                .map(row -> row.getString("reference")).sorted().toList().toString();
    }

    private static String division(String... successors) {
        String heirs = String.join(",", List.of(successors).stream().map(code -> "{\"organisation\":\"" + code + "\",\"sharePercent\":" + 100 / successors.length + "}").toList());
        return "\"successors\":[" + heirs + "],\"on\":\"2004-04-01\",\"source\":\"Order\",\"verified\":false}";
    }

    @Test
    @Order(1)
    void of_a_divided_body_nothing_is_guessed_and_what_it_holds_is_listed_without_what_is_restricted() {
        JsonObject outcome = sent("organisation-mergers", "{\"predecessors\":[\"" + DIVIDED + "\"]," + division(FIRST, SECOND));
        assertTrue(outcome.toString().contains("remembered columns") && !outcome.toString().contains("placements") && !outcome.toString().contains("restricted"), outcome::toString);
        assertEquals(DIVIDED, got("properties/" + DIVIDED + "/M-3").getString("organisation"));
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("data/organisation.xhtml?code=" + DIVIDED).body()).contains("To be assigned"));
        assertEquals("[DIV-1, DIV-2, DIV-3]", placementsOf(DIVIDED));
    }

    @Test
    @Order(2)
    void properties_and_sites_are_assigned_one_by_one_or_all_of_a_kind() {
        String one = "{\"successor\":\"" + FIRST + "\",\"picks\":[{\"things\":\"properties\",\"keys\":[\"M-3\"]}]}";
        String rest = "{\"successor\":\"" + SECOND + "\",\"picks\":[{\"things\":\"properties\",\"all\":true},{\"things\":\"sites\",\"all\":true}]}";
        assertEquals(403, Visitor.basic("partner").sendJson("POST", ASSIGNMENTS, one).status());
        assertEquals(400, Visitor.basic("officer").sendJson("POST", ASSIGNMENTS, one.replace(FIRST, HEIR)).status());
        assertEquals(400, Visitor.basic("officer").sendJson("POST", ASSIGNMENTS, "{\"successor\":\"" + FIRST + "\",\"picks\":[]}").status());
        assigned("officer", one);
        assertEquals(FIRST, got("properties/" + DIVIDED + "/M-3").getString("organisation"));
        assertEquals(DIVIDED, got("properties/" + DIVIDED + "/M-4").getString("organisation"));
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("data/assign.xhtml?code=" + DIVIDED).body()).contains("Depot of the divided (M-4)"));
        Answer preview = Visitor.basic("officer").sendJson("POST", ASSIGNMENTS + "/preview", rest);
        assertTrue(preview.body().contains("is used by the successor already"), preview::toString);
        assigned("officer", rest);
        assertEquals("M-4 (" + DIVIDED + ")", got("properties/" + DIVIDED + "/M-4").getString("assetCode"));
        assertEquals(FIRST, got("properties/" + DIVIDED + "/M-3").getString("organisation"), "What was assigned before went on with the rest");
        assertEquals(1, got("sites?organisation=" + SECOND).getInt("total"));
    }

    private static Answer assigned(String account, String json) {
        Answer answer = Visitor.basic(account).sendJson("POST", ASSIGNMENTS, json);
        assertEquals(200, answer.status(), answer::toString);
        return answer;
    }

    @Test
    @Order(3)
    void remembered_columns_go_on_with_who_sends_the_files_now() {
        assertEquals("REFUSED", outcome("officer", FIRST, PROPERTIES, OWN_PROPERTY_HEADING).status());
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("data/assign.xhtml?code=" + DIVIDED).body()).contains("“theirnumber” goes to AssetCode, in Land and buildings"));
        Answer answer = assigned("officer", "{\"successor\":\"" + FIRST + "\",\"picks\":[{\"things\":\"remembered columns\",\"all\":true}]}");
        assertTrue(answer.body().contains("\"moves\":1"), answer::toString);
        assertEquals("CHECKED", outcome("officer", FIRST, PROPERTIES, OWN_PROPERTY_HEADING).status());
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("data/assign.xhtml?code=" + DIVIDED).body()).contains("Nothing to be assigned"), "Something is left, or what is restricted is told of");
    }

    @Test
    @Order(4)
    void placements_are_there_to_be_assigned_for_caseworkers_and_for_nobody_else() {
        String all = "{\"successor\":\"" + FIRST + "\",\"picks\":[{\"things\":\"placements\",\"all\":true}]}";
        for (String account : List.of("officer", "admin")) {
            assertEquals("[]", Visitor.basic(account).get("api/v1/organisation-mergers/" + DIVIDED + "/held").body(), account);
            Answer refused = Visitor.basic(account).sendJson("POST", ASSIGNMENTS, all);
            assertEquals(400, refused.status(), refused::toString);
            assertTrue(refused.body().contains("There is nothing called “placements” to be assigned."), refused::toString);
        }
        assertEquals(400, Visitor.basic("caseworker").sendJson("POST", ASSIGNMENTS, all.replace("placements", "properties")).status());
        caseworkerOf("E07000114");
        assertEquals("[]", Visitor.basic("caseworker").get("api/v1/organisation-mergers/" + DIVIDED + "/held").body(), "Another organisation's caseworker is told");
        caseworkerOf(null);
        assertEquals("[DIV-1, DIV-2, DIV-3]", placementsOf(DIVIDED));
    }

    @Test
    @Order(5)
    void a_caseworker_assigns_placements_one_by_one_and_all_that_are_left() {
        assertTrue(Visitor.signedIn("caseworker").get("data/organisation.xhtml?code=" + DIVIDED).body().contains("data/assign.xhtml?code=" + DIVIDED));
        assertTrue(Answer.plain(Visitor.signedIn("caseworker").get("data/assign.xhtml?code=" + DIVIDED).body()).contains("Still held: placements, 3"));
        String key = Visitor.basic("caseworker").get("api/v1/placements?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(row -> row.getString("reference").equals("DIV-1"))
                .map(row -> row.get("id").toString()).findFirst().orElseThrow();
        assigned("caseworker", "{\"successor\":\"" + FIRST + "\",\"picks\":[{\"things\":\"placements\",\"keys\":[\"" + key + "\"]}]}");
        assertEquals("[DIV-1]", placementsOf(FIRST));
        Answer rest = assigned("caseworker", "{\"successor\":\"" + SECOND + "\",\"picks\":[{\"things\":\"placements\",\"all\":true}]}");
        assertTrue(rest.body().contains("\"moves\":1") && rest.body().contains("\"stays\":1") && rest.body().contains("The successor uses the same reference already."), rest::toString);
        assertEquals("[DIV-2, DIV-3]", placementsOf(SECOND));
        assertEquals("[DIV-3]", placementsOf(DIVIDED));
        String audit = Answer.plain(Visitor.signedIn("auditor").get("data/audit.xhtml?text=placements%20of:" + DIVIDED).body());
        assertTrue(audit.contains("to " + FIRST) && audit.contains("to " + SECOND) && !audit.contains("DIV-1"), audit);
        assertFalse(Answer.plain(Visitor.signedIn("auditor").get("data/audit.xhtml?text=organisation:" + DIVIDED).body()).contains("placements:"), "How many placements there are is written down");
    }

    @Test
    @Order(6)
    void remembered_columns_of_placements_can_be_read_by_whom_they_were_assigned_to() {
        assertEquals("REFUSED", outcome("caseworker", SECOND, PLACEMENTS, OWN_PLACEMENT_HEADING).status());
        assigned("caseworker", "{\"successor\":\"" + SECOND + "\",\"picks\":[{\"things\":\"remembered columns of restricted files\",\"all\":true}]}");
        assertEquals("CHECKED", outcome("caseworker", SECOND, PLACEMENTS, OWN_PLACEMENT_HEADING).status());
    }

    @Test
    @Order(7)
    void with_a_sole_successor_both_pass_unsaid_and_can_be_read_there() {
        JsonObject outcome = sent("organisation-mergers", "{\"predecessors\":[\"" + MERGED + "\"]," + division(HEIR));
        assertFalse(outcome.toString().contains("placements") || outcome.toString().contains("restricted"), outcome::toString);
        assertEquals("[DIV-4]", placementsOf(HEIR));
        assertEquals("CHECKED", outcome("caseworker", HEIR, PLACEMENTS, OWN_PLACEMENT_HEADING).status());
    }

    @Test
    @Order(8)
    void an_agreed_saving_is_assigned_with_its_signatures_and_waits_for_the_word_of_whom_it_concerns_now() {
        sent("organisations", "{\"code\":\"" + LEDGER + "\",\"name\":\"Body " + LEDGER + "\",\"kind\":\"OTHER\",\"aliases\":[],\"source\":\"system test\"}");
        String baseline = sent("baselines", "{\"title\":\"What the divided spend\",\"theme\":\"gateway\",\"organisation\":\"" + LEDGER + "\",\"period\":\"2003/04\",\"amountPence\":100000,\"priceBase\":\"2003/04\",\"source\":\"A test\"}").getString("ref");
        String agreed = saving(baseline, LEDGER, 75, FIRST, 25);
        String idea = saving(baseline, LEDGER, 100);
        String proposal = "proposals/" + sent("proposals", "{\"title\":\"Of the divided\",\"objective\":\"A test\",\"equality\":\"Nobody is worse off.\",\"lines\":[\"" + agreed + "\"]}").getString("ref") + "/consents";
        consents(proposal, LEDGER);
        consents(proposal, FIRST);
        stepped("officer", agreed, "ESTIMATED");
        stepped("finance", agreed, "VALIDATED");
        stepped("officer", agreed, "AGREED");
        sent("organisation-mergers", "{\"predecessors\":[\"" + LEDGER + "\"]," + division(FIRST, SECOND));
        String page = Answer.plain(Visitor.signedIn("officer").get("data/assign.xhtml?code=" + LEDGER).body());
        assertTrue(page.contains("Still held: baselines, 1") && page.contains("Still held: savings, 2"), page);
        String one = "{\"successor\":\"" + SECOND + "\",\"picks\":[{\"things\":\"savings\",\"keys\":[\"" + agreed + "\"]}]}";
        String held = "api/v1/organisation-mergers/" + LEDGER + "/assignments";
        assertTrue(Visitor.basic("officer").sendJson("POST", held + "/preview", one).body().contains("An agreed saving goes back to validated until the successor has agreed"));
        assertEquals("AGREED", got("savings/" + agreed).getString("status"), "A preview changed it");
        assertEquals(200, Visitor.basic("officer").sendJson("POST", held, one).status());
        JsonObject now = got("savings/" + agreed);
        assertEquals("VALIDATED finance", now.getString("status") + " " + now.getString("validator"));
        assertEquals(SECOND + " 75 " + FIRST + " 25", gains(now));
        assertEquals(SECOND, now.getString("bearer"));
        assertEquals(LEDGER + " 100", gains(got("savings/" + idea)), "What was not picked went too");
        assertTrue(got(proposal).toString().contains("\"organisation\":\"" + LEDGER + "\""), "What was said is gone");
        Answer refused = Visitor.basic("officer").sendJson("POST", "api/v1/savings/" + agreed + "/transitions", "{\"to\":\"AGREED\",\"note\":\"Again.\"}");
        assertTrue(refused.status() == 400 && refused.body().contains("Not agreed yet: Body " + SECOND), refused::toString);
        consents(proposal, SECOND);
        stepped("officer", agreed, "AGREED");
    }

    @Test
    @Order(9)
    void the_rest_of_the_ledger_goes_all_to_one_who_gains_already_and_has_agreed() {
        String held = "api/v1/organisation-mergers/" + LEDGER + "/assignments";
        Answer answer = Visitor.basic("officer").sendJson("POST", held, "{\"successor\":\"" + FIRST + "\",\"picks\":[{\"things\":\"savings\",\"all\":true},{\"things\":\"baselines\",\"all\":true}]}");
        assertTrue(answer.status() == 200 && answer.body().contains("\"moves\":1") && !answer.body().contains("back to validated"), answer::toString);
        assertEquals(FIRST + " 100", gains(got("savings?size=500&organisation=" + FIRST).getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(row -> row.getString("status").equals("IDEA")).findFirst().orElseThrow()));
        assertEquals(1, got("baselines?organisation=" + FIRST).getInt("total"));
        assertEquals("[]", Visitor.basic("officer").get("api/v1/organisation-mergers/" + LEDGER + "/held").body());
        String audit = Answer.plain(Visitor.signedIn("auditor").get("data/audit.xhtml?text=organisation:" + FIRST).body());
        assertTrue(audit.contains("baselines: 1 passed on, 0 stayed; savings: 1 passed on, 0 stayed, of " + LEDGER), audit);
    }

    private static String saving(String baseline, Object... gaining) {
        StringBuilder gains = new StringBuilder();
        for (int i = 0; i < gaining.length; i += 2) {
            gains.append(i == 0 ? "" : ",").append("{\"organisation\":\"").append(gaining[i]).append("\",\"sharePercent\":").append(gaining[i + 1]).append("}");
        }
        return sent("savings", "{\"theme\":\"gateway\",\"title\":\"Of the divided\",\"kind\":\"RECURRENT\",\"cashability\":\"CASHABLE\",\"valueType\":\"FISCAL\",\"lowPence\":100,\"highPence\":300,\"priceBase\":\"2003/04\",\"startsOn\":\"2004-04-01\",\"baseline\":\""
                + baseline + "\",\"cashingAction\":\"Close it\",\"counterfactual\":\"It goes on.\",\"evidenceGrade\":3,\"organisation\":\"" + LEDGER + "\",\"bearer\":\"" + LEDGER + "\",\"beneficiaries\":[" + gains + "]}").getString("ref");
    }

    private static String gains(JsonObject saving) {
        return String.join(" ", saving.getJsonArray("beneficiaries").getValuesAs(JsonObject.class).stream().map(gain -> gain.getString("organisation") + " " + gain.getInt("sharePercent")).toList());
    }

    private static void consents(String path, String organisation) {
        sent(path, "{\"organisation\":\"" + organisation + "\",\"state\":\"AGREED_IN_PRINCIPLE\",\"signedBy\":\"The leader\",\"authority\":\"Cabinet\",\"on\":\"2004-03-01\"}");
    }

    private static void stepped(String account, String saving, String to) {
        Answer answer = Visitor.basic(account).sendJson("POST", "api/v1/savings/" + saving + "/transitions", "{\"to\":\"" + to + "\",\"note\":\"Because it is so.\"}");
        assertEquals(200, answer.status(), answer::toString);
    }
}
