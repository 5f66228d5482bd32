package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/** Suppliers of two bodies that the demonstration has no payments of, and the proposals made of them. Names that begin with Zz are nobody's. */
@ExtendWith(TheServer.class)
class SuppliersIT {
    private static final String HEADINGS = "Date Paid,Supplier Name,Company Number,Net Amount\n";
    private static final String ONE = "E07000115";
    private static final String OTHER = "E07000116";
    private static final String THANET = "E07000114";
    private static final String DOVER = "E07000108";
    private final Visitor officer = Visitor.basic("officer");
    private final List<Outcome> taken = new ArrayList<>();

    @BeforeEach
    void pay() {
        take(ONE, """
                01/02/2010,Zzexample Timber Ltd,,1000.00
                01/02/2010,Zzsample Paper Supplies Ltd,99000007,700.00
                01/02/2010,Zzplace Coaches Ltd,,800.00
                01/02/2010,Mr Zz Zzperson,,600.00
                01/02/2010,Zzredacted personal data redacted,,600.00
                01/02/2018,Thanet District Council,,5000.00
                """);
        take(OTHER, """
                01/03/2010,ZZEXAMPLE TIMBER LIMITED,,2000.00
                01/03/2010,Zzsample Paper Group plc,99000007,300.00
                01/03/2010,Zzplcae Coaches Ltd,,900.00
                01/03/2010,Zzexample Timber Ltd,,-250.00
                01/03/2010,TUNBRIDGE WELLS BC,,100.00
                """);
    }

    private void take(String organisation, String lines) {
        Outcome outcome = Upload.by(officer, organisation).run("counting.spend-over-500", "all-or-nothing", "zz.csv", (HEADINGS + lines).getBytes(StandardCharsets.UTF_8));
        assertEquals("COMMITTED", outcome.status(), outcome::toString);
        taken.add(outcome);
    }

    @AfterEach
    void undo() {
        taken.forEach(outcome -> assertEquals(204, officer.delete("api/v1/imports/" + outcome.id()).status()));
        assertEquals(List.of(), items(officer, "suppliers?text=zz"));
    }

    private static List<JsonObject> items(Visitor visitor, String list) {
        Answer answer = visitor.get("api/v1/" + list);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static JsonObject only(Visitor visitor, String list) {
        List<JsonObject> items = items(visitor, list);
        assertEquals(1, items.size(), () -> list + ": " + items);
        return items.get(0);
    }

    @Test
    void suppliers_are_listed_by_what_they_got_and_private_people_never() {
        assertEquals(List.of("Zzexample Timber Ltd", "Zzsample Paper Supplies Ltd", "Zzplcae Coaches Ltd", "Zzplace Coaches Ltd"), items(officer, "suppliers?text=zz").stream().map(row -> row.getString("name")).toList());
        assertEquals(275_000, items(officer, "suppliers?text=zzexample").get(0).getInt("netPence"));
        assertFalse(officer.get("api/v1/search?q=zzperson").body().contains("supplier:"), "A private person is found as a supplier");
        assertTrue(officer.get("api/v1/search?q=zzexample+timber").body().contains("supplier:"));
        String page = Visitor.signedIn("officer").get("counting/suppliers.xhtml?text=zz").body();
        assertTrue(page.contains("4 suppliers found") && !page.contains("Zzperson") && !page.contains("redacted personal"), page);
    }

    @Test
    void what_others_have_not_released_is_no_supplier_for_a_partner() {
        Visitor partner = Visitor.basic("partner");
        assertEquals(List.of(), items(partner, "suppliers?text=zz"));
        assertEquals(List.of(), items(partner, "shared-suppliers?text=zz"));
        String key = items(officer, "suppliers?text=zzexample").get(0).getString("key");
        assertEquals(404, partner.get("api/v1/suppliers/" + key).status());
        assertFalse(partner.get("api/v1/search?q=zzexample").body().contains("supplier:"));
        assertFalse(items(partner, "candidate-transfers").stream().anyMatch(row -> row.getString("payer").equals(ONE)));
    }

    @Test
    void a_shared_supplier_is_not_found_by_what_another_body_has_not_released() {
        assertEquals(1, items(officer, "shared-suppliers?text=zzsample&organisation=" + OTHER).size());
        JsonObject hidden = only(officer, "shared-suppliers?text=zzsample");
        take(THANET, "01/02/2010,Zzsample Paper Supplies Ltd,99000007,10.00\n");
        take(DOVER, "01/02/2010,Zzsample Paper Supplies Ltd,99000007,20.00\n");
        assertEquals(204, officer.sendJson("POST", "api/v1/payments/releases", "{\"organisation\":\"" + DOVER + "\"}").status());
        Visitor partner = Visitor.basic("partner");
        JsonObject seen = only(partner, "shared-suppliers?text=zzsample");
        assertEquals(hidden.getString("code"), seen.getString("code"));
        assertEquals(2, seen.getInt("payers"), seen::toString);
        assertEquals(1, items(partner, "shared-suppliers?text=zzsample&organisation=" + DOVER).size());
        assertEquals(List.of(), items(partner, "shared-suppliers?text=zzsample&organisation=" + OTHER), "Whom another body pays is told before it releases that");
        assertEquals(List.of(), items(partner, "shared-suppliers?text=zzsample+group"), "A name that only another body uses is told before it releases that");
    }

    @Test
    void a_supplier_of_several_bodies_is_shared_with_its_score_and_decided_by_a_person() {
        JsonObject byName = only(officer, "shared-suppliers?text=zzexample");
        assertEquals(90, byName.getJsonObject("likeness").getInt("score"), byName::toString);
        assertEquals(2, byName.getInt("payers"));
        assertEquals(275_000, byName.getInt("netPence"));
        assertEquals(100, only(officer, "shared-suppliers?text=zzsample").getJsonObject("likeness").getInt("score"));
        assertEquals(List.of(), items(officer, "shared-suppliers?text=zzplace"), "Another spelling is not taken for the same by itself");

        String proposal = "{\"proposal\":\"" + byName.getString("code") + "\",\"ruling\":\"ACCEPTED\"}";
        assertEquals(403, Visitor.basic("partner").sendJson("POST", "api/v1/shared-suppliers/decisions", proposal).status());
        Answer accepted = Visitor.basic("lead").sendJson("POST", "api/v1/shared-suppliers/decisions", proposal);
        assertEquals(200, accepted.status(), accepted::toString);
        assertEquals("ACCEPTED", accepted.json().getJsonObject("decision").getString("ruling"));
        assertEquals(409, officer.sendJson("POST", "api/v1/shared-suppliers/decisions", proposal).status(), "Decided without seeing the other's decision");
        assertEquals(1, items(officer, "shared-suppliers?text=zzexample&ruling=ACCEPTED").size());
        assertEquals(0, items(officer, "shared-suppliers?text=zzexample&ruling=OPEN").size());
        int version = accepted.json().getJsonObject("decision").getInt("version");
        assertEquals(200, officer.sendJson("POST", "api/v1/shared-suppliers/decisions", "{\"proposal\":\"" + byName.getString("code") + "\",\"ruling\":\"REFUSED\",\"version\":" + version + "}").status());
    }

    @Test
    void of_one_name_each_company_number_is_a_supplier_of_its_own() {
        take(ONE, "01/02/2010,Zzown Homes Ltd,99000011,10.00\n01/02/2010,Zzown Homes Ltd,99000012,20.00\n02/02/2010,Zzown Homes Ltd,99000012,20.00\n");
        take(OTHER, "01/03/2010,Zzown Homes Ltd,99000013,30.00\n01/03/2010,Zzown Homes Limited,99000012,50.00\n01/03/2010,Zzplace Coaches Ltd,99000014,5.00\n");
        assertEquals(List.of(1000, 3000, 9000), items(officer, "suppliers?text=zzown").stream().map(supplier -> supplier.getInt("netPence")).sorted().toList());
        JsonObject shared = only(officer, "shared-suppliers?text=zzown");
        assertEquals(9000, shared.getInt("netPence"));
        assertEquals(100, shared.getJsonObject("likeness").getInt("score"));
        assertEquals(80_500, only(officer, "shared-suppliers?text=zzplace").getInt("netPence"), "A name without a number is the one with a number, while only one has it");
    }

    @Test
    void a_slip_of_the_pen_is_shown_with_its_score_and_joined_by_a_person() {
        String key = items(officer, "suppliers?text=zzplace").get(0).getString("key");
        JsonObject alike = officer.get("api/v1/suppliers/" + key).json().getJsonArray("alike").getJsonObject(0);
        assertEquals("Zzplcae Coaches Ltd", alike.getString("name"));
        assertEquals(75, alike.getJsonObject("likeness").getInt("score"));
        String join = "{\"same\":\"" + alike.getString("key") + "\"}";
        assertEquals(403, Visitor.basic("partner").sendJson("POST", "api/v1/suppliers/" + key + "/joins", join).status());
        assertEquals(204, officer.sendJson("POST", "api/v1/suppliers/" + key + "/joins", join).status());
        assertEquals(75, only(officer, "shared-suppliers?text=zzplace").getJsonObject("likeness").getInt("score"));
        assertEquals(400, officer.sendJson("POST", "api/v1/suppliers/" + key + "/joins", join).status());
    }

    @Test
    void what_a_person_joined_is_taken_apart_again_from_either_side() {
        String key = items(officer, "suppliers?text=zzplace").get(0).getString("key");
        String other = items(officer, "suppliers?text=zzplcae").get(0).getString("key");
        String apart = "api/v1/suppliers/" + key + "/joins/" + other;
        assertEquals(400, officer.delete(apart).status(), "They were never joined");
        for (String taken : List.of(apart, "api/v1/suppliers/" + other + "/joins/" + key)) {
            assertEquals(204, officer.sendJson("POST", "api/v1/suppliers/" + key + "/joins", "{\"same\":\"" + other + "\"}").status());
            assertTrue(officer.get("api/v1/suppliers/" + key).json().getJsonArray("alike").getJsonObject(0).getBoolean("byPerson"));
            assertTrue(Visitor.signedIn("officer").get("counting/supplier.xhtml?key=" + key).body().contains("Not the same"));
            assertFalse(Visitor.signedIn("reader").get("counting/supplier.xhtml?key=" + key).body().contains("Not the same"));
            assertEquals(403, Visitor.basic("partner").delete(taken).status());
            assertEquals(204, officer.delete(taken).status());
            assertEquals(List.of(), items(officer, "shared-suppliers?text=zzplace"));
        }
    }

    @Test
    void what_names_say_to_be_one_is_no_persons_word_to_take_back() {
        take(OTHER, "01/03/2010,Zzexample Timber plc,,5.00\n");
        String key = items(officer, "suppliers?text=zzexample+timber+ltd").get(0).getString("key");
        JsonObject alike = officer.get("api/v1/suppliers/" + key).json().getJsonArray("alike").getJsonObject(0);
        assertEquals("Zzexample Timber plc", alike.getString("name"));
        assertTrue(alike.getBoolean("joined") && !alike.getBoolean("byPerson"), alike::toString);
        Answer refused = officer.delete("api/v1/suppliers/" + key + "/joins/" + alike.getString("key"));
        assertTrue(refused.status() == 400 && refused.body().contains("their names do"), refused::toString);
    }

    @Test
    void a_payee_called_as_a_partner_is_a_candidate_transfer_decided_by_the_payer() {
        JsonObject candidate = only(officer, "candidate-transfers?organisation=" + ONE);
        assertEquals("E07000114", candidate.getString("partner"));
        assertEquals(100, candidate.getInt("score"));
        assertEquals(500_000, candidate.getInt("netPence"));
        assertEquals(List.of(), items(officer, "candidate-transfers?organisation=" + OTHER), "A body pays itself");

        String proposal = "{\"proposal\":\"" + candidate.getString("code") + "\",\"ruling\":\"ACCEPTED\",\"kind\":\"GRANT\"}";
        assertEquals(404, Visitor.basic("partner").sendJson("POST", "api/v1/candidate-transfers/decisions", proposal).status());
        assertEquals(403, Visitor.basic("reader").sendJson("POST", "api/v1/candidate-transfers/decisions", proposal).status());
        assertEquals(200, officer.sendJson("POST", "api/v1/candidate-transfers/decisions", proposal).status());
        assertEquals(409, officer.sendJson("POST", "api/v1/candidate-transfers/decisions", proposal).status());
        JsonObject decision = only(officer, "candidate-transfers?organisation=" + ONE + "&ruling=ACCEPTED").getJsonObject("decision");
        assertEquals("Programme officer", decision.getString("by"));
        assertEquals(200, officer.sendJson("POST", "api/v1/candidate-transfers/decisions", "{\"proposal\":\"" + candidate.getString("code") + "\",\"ruling\":\"REFUSED\",\"version\":" + decision.getInt("version") + "}").status());
    }

    @Test
    void the_buttons_of_the_lists_decide_what_they_stand_beside() {
        take(OTHER, "01/03/2010,Kent Fire and Rescue Service,,900.00\n");
        press("counting/candidate-transfers.xhtml", "organisation=" + OTHER, "refuse");
        assertEquals("REFUSED", only(officer, "candidate-transfers?organisation=" + OTHER).getJsonObject("decision").getString("ruling"));
        press("counting/shared-suppliers.xhtml", "text=zzsample", "accept");
        assertEquals("ACCEPTED", only(officer, "shared-suppliers?text=zzsample").getJsonObject("decision").getString("ruling"));
        String reader = Visitor.signedIn("reader").get("counting/candidate-transfers.xhtml").body();
        assertFalse(reader.contains(":accept\""), "A reader is offered to decide");
    }

    /** Presses the button of the first proposal on a list. */
    private static void press(String path, String query, String button) {
        Visitor visitor = Visitor.signedIn("officer");
        Answer list = visitor.get(path + "?" + query);
        String page = list.body();
        Map<String, String> fields = new HashMap<>(Visitor.hiddenFields(page.substring(page.indexOf("<form id=\"deciding\""))));
        Matcher name = Pattern.compile("name=\"([^\"]+:0:" + button + ")\"").matcher(page);
        assertTrue(name.find(), page);
        fields.put("primefaces.nonce", list.header("Content-Security-Policy").orElseThrow().replaceFirst(".*'nonce-([^']+)'.*", "$1"));
        fields.put(name.group(1), button);
        Answer pressed = visitor.post(path, fields);
        assertTrue(pressed.status() == 302 && pressed.location().contains(query), pressed::toString);
    }
}
