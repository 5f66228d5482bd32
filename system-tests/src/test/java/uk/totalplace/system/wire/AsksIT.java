package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** Asks to government over HTTP: corrected, answered, written about and counted. */
@ExtendWith(TheServer.class)
class AsksIT {
    private final Visitor officer = Visitor.basic("officer");
    private final Visitor lead = Visitor.basic("lead");
    private final Visitor partner = Visitor.basic("partner");

    @Test
    void the_second_of_two_editors_gets_409_with_both_states() {
        String ref = submit("Edited twice", "Department of Editors");
        int version = get(ref).getInt("version");
        assertEquals(403, partner.sendJson("PUT", "api/v1/asks/" + ref, body("Of the partner", "Department of Editors", ",\"version\":" + version)).status());
        assertEquals(200, officer.sendJson("PUT", "api/v1/asks/" + ref, body("Of the first", "Department of Editors", ",\"version\":" + version)).status());
        Answer second = lead.sendJson("PUT", "api/v1/asks/" + ref, body("Of the second", "Department of Editors", ",\"version\":" + version));
        assertEquals(409, second.status());
        assertEquals("Of the first", second.json().getJsonObject("current").getString("text"));
        assertEquals("Of the second", second.json().getJsonObject("sent").getString("text"));
        assertEquals(409, respond(lead, ref, version, "REFUSED").status());
        assertTrue(officer.get("api/v1/asks/" + ref + "/history").body().contains("Text from Edited twice to Of the first"));
    }

    @Test
    void a_response_ends_the_waiting_and_moves_no_barrier() {
        String ref = submit("Answered later", "Department of Answers");
        String before = officer.get("api/v1/barriers/BAR-003").json().getString("status");
        assertEquals(403, respond(partner, ref, get(ref).getInt("version"), "PARTLY").status());
        assertEquals(400, officer.sendJson("POST", "api/v1/asks/" + ref + "/responses", "{\"version\":" + get(ref).getInt("version") + ",\"response\":\"Perhaps\",\"respondedOn\":\"2010-03-20\"}").status());
        assertEquals(201, respond(lead, ref, get(ref).getInt("version"), "PARTLY").status());
        assertEquals("PARTLY", get(ref).getString("responseType"));
        assertEquals(before, officer.get("api/v1/barriers/BAR-003").json().getString("status"));
        assertTrue(partner.get("api/v1/asks/" + ref + "/history").body().contains("the response of 20 March 2010, partly granted: New leases only"));
        assertEquals(0, total("department=Department+of+Answers&response=WAITING&asAt=2010-04-08"));
        assertEquals(1, total("department=Department+of+Answers&response=PARTLY&asAt=2010-04-08"));
        assertEquals(1, total("department=Department+of+Answers&response=WAITING&asAt=2010-03-19"));
    }

    @Test
    void letters_stand_in_their_order_with_who_said_what_to_whom() {
        String ref = submit("Written about", "Department of Letters");
        String letter = "{\"on\":\"2010-03-0%d\",\"from\":\"Programme office\",\"to\":\"The department\",\"said\":\"Letter %d\"}";
        assertEquals(201, officer.sendJson("POST", "api/v1/asks/" + ref + "/letters", letter.formatted(9, 2)).status());
        assertEquals(201, lead.sendJson("POST", "api/v1/asks/" + ref + "/letters", letter.formatted(2, 1)).status());
        assertEquals(403, partner.sendJson("POST", "api/v1/asks/" + ref + "/letters", letter.formatted(3, 3)).status());
        Answer empty = officer.sendJson("POST", "api/v1/asks/" + ref + "/letters", "{\"on\":\"2010-03-02\"}");
        assertEquals(400, empty.status());
        assertTrue(empty.body().contains("Say from whom it came."), empty::toString);
        JsonObject letters = partner.get("api/v1/asks/" + ref + "/letters").json();
        assertEquals(2, letters.getInt("total"));
        assertEquals("Letter 1", letters.getJsonArray("items").getJsonObject(0).getString("said"));
        assertEquals(404, officer.get("api/v1/asks/ASK-999/letters").status());
    }

    @Test
    void every_cell_of_the_map_leads_to_as_many_asks() {
        submit("Counted", "Department of Counts");
        assertEquals(1, total("department=Department+of+Counts&instrument=POWER"));
        assertEquals(0, total("department=Department+of+Counts&instrument=-"));
        assertEquals(1, total("department=Department+of+Counts&waiting=30&asAt=2010-04-08"));
        assertEquals(0, total("department=Department+of+Counts&waiting=38&asAt=2010-04-08"));
        assertTrue(Visitor.signedIn("reader").get("barriers/ask-map.xhtml").body().contains("1 waiting, the longest 38 days"));
        assertTrue(total("barrier=BAR-003") >= 2);
    }

    @Test
    void the_commitments_of_the_budget_are_promises_with_their_source() {
        JsonObject promised = officer.get("api/v1/asks/ASK-002").json();
        assertEquals("“joint exploration of closer working with Job Centre plus in Kent”", promised.getJsonObject("promise").getString("words"));
        assertEquals("2010-03-24", promised.getJsonObject("promise").getString("on"));
        assertEquals(4, total("promised=yes"));
        String tracker = Visitor.signedIn("reader").get("barriers/promises.xhtml").body();
        assertTrue(tracker.contains("15 days ago") && tracker.contains("Said, not begun"), tracker);
    }

    @Test
    void an_ask_carries_what_removing_its_barriers_together_would_release() {
        String ref = submit("For money", "Department of Money");
        String both = submit("For more of it", "Department of Money", "BAR-003\",\"BAR-001");
        long one = heldUp(get(ref));
        long together = heldUp(get(both));
        assertTrue(one > 0 && together > one, one + " " + together);
        JsonObject department = officer.get("api/v1/asks/held-up-by-department?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(row -> !row.isNull("department") && row.getString("department").equals("Department of Money")).findFirst().orElseThrow();
        assertEquals(together, heldUp(department), "No pound twice for two asks");
        assertTrue(officer.get("api/v1/asks.csv?department=Department+of+Money").body().contains("a year, recurrent, fiscal, at 2009/10 prices, another body’s money"));
        assertTrue(Visitor.signedIn("reader").get("barriers/ask.xhtml?ref=" + ref).body().contains("What it holds up"));
    }

    private static long heldUp(JsonObject of) {
        return of.getJsonArray("heldUp").getValuesAs(JsonObject.class).stream().filter(held -> held.getString("purse").equals("OF_OTHERS")).mapToLong(held -> held.getJsonNumber("highPence").longValue()).sum();
    }

    private String submit(String text, String department, String barriers) {
        Answer submitted = officer.sendJson("POST", "api/v1/asks", body(text, department, "").replace("BAR-003", barriers));
        assertEquals(201, submitted.status(), submitted::toString);
        return submitted.json().getString("ref");
    }

    private String submit(String text, String department) {
        Answer submitted = officer.sendJson("POST", "api/v1/asks", body(text, department, ""));
        assertEquals(201, submitted.status(), submitted::toString);
        return submitted.json().getString("ref");
    }

    private static String body(String text, String department, String more) {
        return "{\"text\":\"" + text + "\",\"instrument\":\"POWER\",\"department\":\"" + department + "\",\"submittedOn\":\"2010-03-01\",\"barriers\":[\"BAR-003\"]" + more + "}";
    }

    private static Answer respond(Visitor who, String ref, int version, String type) {
        return who.sendJson("POST", "api/v1/asks/" + ref + "/responses", "{\"version\":" + version + ",\"response\":\"New leases only\",\"responseType\":\"" + type + "\",\"respondedOn\":\"2010-03-20\",\"conditions\":\"For two years\"}");
    }

    private JsonObject get(String ref) {
        return officer.get("api/v1/asks/" + ref).json();
    }

    private int total(String query) {
        return officer.get("api/v1/asks?" + query).json().getInt("total");
    }
}
