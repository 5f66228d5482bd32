package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** The barriers register over HTTP: who may do what, which steps there are, and what nobody sees. */
@ExtendWith(TheServer.class)
class BarriersIT {
    private static final String HIDDEN = "property:E07000113/SWL-0031";
    private final Visitor officer = Visitor.basic("officer");
    private final Visitor lead = Visitor.basic("lead");
    private final Visitor partner = Visitor.basic("partner");

    @Test
    void the_workflow_is_walked_by_officer_and_lead_and_verified_by_another() {
        String ref = raise(officer, "Walked through", "");
        assertEquals(409, step(officer, ref, "\"to\":\"RESOLVED\",\"note\":\"Too early.\"").status());
        assertEquals(403, step(partner, ref, "\"to\":\"TRIAGED\",\"note\":\"Not mine to do.\"").status());
        Answer unread = step(officer, ref, "\"to\":\"TRIAGED\"");
        assertEquals(400, unread.status());
        assertTrue(unread.body().contains("\"note\""), unread::toString);
        taken(officer, ref, "\"to\":\"TRIAGED\",\"note\":\"Looked at.\",\"on\":\"2010-03-01\"");
        taken(lead, ref, "\"to\":\"ESCALATED\",\"note\":\"Beyond us.\",\"on\":\"2010-03-02\",\"escalatedTo\":\"PUBLIC_SERVICE_BOARD\"");
        taken(lead, ref, "\"to\":\"ESCALATED\",\"note\":\"Beyond the board.\",\"on\":\"2010-03-03\",\"escalatedTo\":\"DEPARTMENT\"");
        taken(officer, ref, "\"to\":\"AWAITING_RESPONSE\",\"note\":\"Sent.\",\"on\":\"2010-03-04\"");
        taken(officer, ref, "\"to\":\"RESPONSE_RECEIVED\",\"note\":\"Their letter.\",\"on\":\"2010-03-20\",\"response\":\"PARTLY\"");
        taken(officer, ref, "\"to\":\"IMPLEMENTING\",\"note\":\"Begun.\",\"on\":\"2010-03-21\"");
        taken(officer, ref, "\"to\":\"RESOLVED\",\"note\":\"Out of the way.\",\"on\":\"2010-04-01\"");
        assertEquals(409, step(officer, ref, "\"to\":\"VERIFIED\",\"note\":\"By myself.\"").status());
        JsonObject verified = taken(lead, ref, "\"to\":\"VERIFIED\",\"note\":\"The benefit has come.\",\"on\":\"2010-04-02\"");
        assertEquals("VERIFIED", verified.getString("status"));
        assertEquals(8, verified.getJsonObject("whole").getJsonArray("steps").size());
        assertEquals("PARTLY", verified.getJsonObject("whole").getString("responseType"));
    }

    @Test
    void the_second_of_two_editors_gets_409_and_the_barrier_as_it_stands() {
        String ref = raise(officer, "Edited twice", "");
        int version = get(officer, ref).getInt("version");
        assertEquals(200, put(officer, ref, version, "Of the first").status());
        Answer second = put(officer, ref, version, "Of the second");
        assertEquals(409, second.status());
        assertEquals("Of the first", second.json().getJsonObject("current").getString("title"));
        assertEquals(409, step(officer, ref, "\"to\":\"TRIAGED\",\"note\":\"Seen.\",\"version\":" + version).status());
        assertEquals("Of the first", get(officer, ref).getString("title"));
    }

    @Test
    void the_list_is_narrowed_to_those_that_are_longer_in_their_state_on_a_day_than_its_limit_allows() {
        String title = "Slow to be looked at";
        String ref = raise(officer, title, ",\"raisedOn\":\"2010-02-20\"");
        taken(officer, ref, "\"to\":\"TRIAGED\",\"note\":\"Looked at.\",\"on\":\"2010-03-01\"");
        String list = "?text=Slow%20to%20be%20looked%20at&late=true&asAt=2010-03-";
        assertEquals(0, officer.get("api/v1/barriers" + list + "11").json().getInt("total"), "Ten days are allowed");
        assertEquals(1, officer.get("api/v1/barriers" + list + "12").json().getInt("total"));
        assertFalse(officer.get("api/v1/barriers.csv" + list + "11").body().contains(ref));
        assertTrue(officer.get("api/v1/barriers.csv" + list + "12").body().contains(ref));
        assertEquals(400, officer.get("api/v1/barriers?late=soon").status());
        Visitor reader = Visitor.signedIn("reader");
        String page = Answer.plain(reader.get("barriers/barriers.xhtml?late=true&text=Slow%20to%20be%20looked%20at").body());
        assertTrue(page.contains(title) && page.contains("Late in their state , remove this filter") && page.contains("longer in their state than allowed"), page);
        taken(officer, ref, "\"to\":\"ESCALATED\",\"note\":\"Beyond us.\",\"on\":\"2010-04-05\",\"escalatedTo\":\"PUBLIC_SERVICE_BOARD\"");
        assertFalse(reader.get("barriers/barriers.xhtml?late=true&text=Slow%20to%20be%20looked%20at").body().contains(ref), "It has moved on");
    }

    @Test
    void how_soon_it_must_be_out_of_the_way_is_one_of_three_words() {
        String ref = raise(officer, "Urgent", ",\"urgency\":\"THIS_YEAR\"");
        assertEquals("THIS_YEAR", get(officer, ref).getJsonObject("whole").getString("urgency"));
        assertEquals(400, officer.sendJson("POST", "api/v1/barriers", body("Soon", ",\"urgency\":\"SOON\"")).status());
        assertTrue(officer.get("api/v1/barriers.csv").body().contains("This year"));
    }

    @Test
    void a_partner_keeps_what_it_raised_and_nothing_of_others() {
        String own = raise(partner, "The partner's", ",\"owner\":\"E07000114\"");
        assertEquals(200, put(partner, own, get(partner, own).getInt("version"), "The partner's, said better").status());
        String others = raise(officer, "The office's", "");
        assertEquals(403, put(partner, others, get(partner, others).getInt("version"), "Taken over").status());
        assertEquals(400, partner.sendJson("POST", "api/v1/barriers", body("For others", ",\"owner\":\"E07000113\"")).status());
    }

    @Test
    void nobody_sees_a_link_to_what_is_not_theirs_and_nobody_loses_it() {
        String ref = raise(officer, "Linked to a hidden property", ",\"owner\":\"E07000114\",\"links\":[\"" + HIDDEN + "\",\"site:GTW-01\"]");
        assertFalse(partner.get("api/v1/barriers/" + ref).body().contains("SWL-0031"));
        assertTrue(partner.get("api/v1/barriers/" + ref).body().contains("GTW-01"));
        assertFalse(Visitor.signedIn("partner").get("barriers/barrier.xhtml?ref=" + ref).body().contains("SWL-0031"));
        assertEquals(0, partner.get("api/v1/barriers?record=" + Visitor.encoded(HIDDEN)).json().getInt("total"));
        assertEquals(400, partner.sendJson("POST", "api/v1/barriers", body("Guessed", ",\"links\":[\"" + HIDDEN + "\"]")).status());
        assertEquals(200, put(partner, ref, get(partner, ref).getInt("version"), "Changed by one who does not see it").status());
        assertTrue(officer.get("api/v1/barriers/" + ref).body().contains(HIDDEN));
        assertEquals(1, officer.get("api/v1/barriers?record=" + Visitor.encoded(HIDDEN)).json().getInt("total"));
    }

    @Test
    void what_there_is_not_is_refused_and_does_not_ask_for_everything() {
        for (String asked : List.of("status=NO-SUCH", "level=NOWHERE", "category=OTHER", "scope=ALL", "sort=colour,asc", "record=nothing")) {
            Answer answer = officer.get("api/v1/barriers?" + asked);
            assertEquals(400, answer.status(), asked);
            assertTrue(answer.body().contains("\"field\":\"" + asked.split("=")[0] + "\""), answer::toString);
        }
        assertEquals(200, officer.get("api/v1/barriers?sort=dueOn,desc&status=&level=LOCAL").status());
    }

    @Test
    void a_conflict_shows_the_barrier_with_what_it_holds_up_and_what_was_sent() {
        JsonObject blocking = officer.get("api/v1/barriers?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(item -> !item.getJsonArray("blocks").isEmpty()).findFirst().orElseThrow();
        Answer conflict = put(officer, blocking.getString("ref"), 99_999, "Sent too late");
        assertEquals(409, conflict.status(), conflict::toString);
        assertEquals(blocking.getJsonArray("blocks"), conflict.json().getJsonObject("current").getJsonArray("blocks"));
        assertTrue(conflict.json().getJsonArray("violations").isEmpty());
        assertEquals("Sent too late", conflict.json().getJsonObject("sent").getString("title"));
    }

    @Test
    void lists_and_files_show_what_is_filtered() {
        JsonObject page = officer.get("api/v1/barriers?scope=government&theme=margate&status=AWAITING_RESPONSE&text=special").json();
        assertEquals("BAR-003", page.getJsonArray("items").getJsonObject(0).getString("ref"));
        assertEquals(1, page.getInt("total"));
        String csv = officer.get("api/v1/barriers.csv?status=AWAITING_RESPONSE&theme=margate&asAt=2010-04-08").body();
        assertTrue(csv.contains("BAR-001") && csv.contains("BAR-003") && !csv.contains("BAR-002") && csv.contains(",62,"), csv);
        String local = Visitor.signedIn("reader").get("barriers/barriers.xhtml?scope=LOCAL").body();
        assertTrue(local.contains("BAR-006") && !local.contains("BAR-001"), "Not the local half");
    }

    @Test
    void the_commitments_of_the_report_are_asks_and_officers_enter_more() {
        JsonObject commitment = officer.get("api/v1/asks/ASK-003").json();
        assertEquals("2010-03-24", commitment.getString("respondedOn"));
        assertTrue(commitment.isNull("responseType") && commitment.isNull("department"), "The report does not say");
        String ask = "{\"text\":\"A power\",\"instrument\":\"POWER\",\"department\":\"HM Treasury\",\"submittedOn\":\"2010-03-01\",\"responseDueOn\":\"2010-03-29\",\"barriers\":[\"BAR-003\"]}";
        assertEquals(403, partner.sendJson("POST", "api/v1/asks", ask).status());
        Answer submitted = lead.sendJson("POST", "api/v1/asks", ask);
        assertEquals(201, submitted.status(), submitted::toString);
        assertEquals(400, lead.sendJson("POST", "api/v1/asks", ask.replace("BAR-003", "BAR-999")).status());
        assertTrue(Visitor.signedIn("reader").get("barriers/ask.xhtml?ref=" + submitted.json().getString("ref")).body().contains("10 days"), "No days overdue on its page");
        assertTrue(Visitor.signedIn("reader").get("barriers/asks.xhtml?text=Treasury").body().contains("38 days"), "No days waiting in the list");
    }

    private static String body(String title, String more) {
        return "{\"title\":\"" + title + "\",\"statement\":\"Because a rule says so, we cannot share, which blocks the saving.\",\"category\":\"GOVERNANCE\",\"level\":\"DEPARTMENTAL\",\"themes\":[\"assets\"],\"raisedOn\":\"2010-03-01\"" + more + "}";
    }

    private static String raise(Visitor by, String title, String more) {
        Answer answer = by.sendJson("POST", "api/v1/barriers", body(title, more));
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().getString("ref");
    }

    private static JsonObject get(Visitor by, String ref) {
        return by.get("api/v1/barriers/" + ref).json();
    }

    private static Answer put(Visitor by, String ref, int version, String title) {
        String owner = get(by, ref).isNull("owner") ? "" : ",\"owner\":\"" + get(by, ref).getString("owner") + "\"";
        return by.sendJson("PUT", "api/v1/barriers/" + ref, body(title, owner + ",\"version\":" + version));
    }

    private static Answer step(Visitor by, String ref, String fields) {
        return by.sendJson("POST", "api/v1/barriers/" + ref + "/transitions", "{" + fields + "}");
    }

    private static JsonObject taken(Visitor by, String ref, String fields) {
        Answer answer = step(by, ref, fields);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json();
    }
}
