package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** What a signature and an agreement hold: nobody talks himself out of the separation of duties, no figure changes under a signature, and agreed is what is agreed now. */
@ExtendWith(TheServer.class)
class SignaturesIT extends Ledger {
    @Test
    void who_set_the_figures_is_recorded_and_not_what_is_sent_of_it() {
        String base = baseline(1_000_000);
        String ref = enter(finance, saving(base, "Of another, they say", 300, ",\"estimator\":\"officer\",\"status\":\"ESTIMATED\""));
        assertEquals("finance", get(ref).getString("estimator"));
        assertSays(step(finance, ref, "VALIDATED", 400), "rule L03");
        correct(finance, ref, saving(base, "Of nobody, they say", 300, ""));
        assertSays(step(finance, ref, "VALIDATED", 400), "rule L03");
        correct(officer, ref, saving(base, "With other figures", 299, ""));
        assertEquals("officer", get(ref).getString("estimator"));
        step(finance, ref, "VALIDATED", 200);
        correct(officer, ref, saving(base, "Signed by x, they say", 299, ",\"validator\":\"x\",\"estimator\":\"y\""));
        assertEquals("VALIDATED officer finance", get(ref).getString("status") + " " + get(ref).getString("estimator") + " " + get(ref).getString("validator"));
    }

    @Test
    void what_comes_off_a_saving_does_not_change_under_its_signature() {
        String ref = enter(officer, saving(baseline(1_000_000), "Net of its costs", 300, ""));
        String path = "api/v1/savings/" + ref + "/deductions";
        JsonObject off = officer.sendJson("POST", path, "{\"title\":\"Fees\",\"lowPence\":10,\"highPence\":20,\"source\":\"A test\"}").json();
        int seen = get(ref).getInt("version");
        String proposal = agreed(ref);
        assertEquals(204, officer.delete(path + "/" + off.getInt("id") + "?version=" + off.getInt("version")).status());
        assertEquals("ESTIMATED", get(ref).getString("status"));
        assertTrue(lastNote(ref).contains("What comes off it changed after it was validated"));
        assertEquals(2, officer.get(proposal).json().getInt("edition"), "Who agreed agreed to less");
        assertEquals(409, finance.sendJson("POST", "api/v1/savings/" + ref + "/transitions", "{\"to\":\"VALIDATED\",\"note\":\"As I saw it.\",\"version\":" + seen + "}").status());
        int before = get(ref).getInt("version");
        assertEquals(201, officer.sendJson("POST", path, "{\"title\":\"Fees\",\"lowPence\":10,\"highPence\":20,\"source\":\"A test\"}").status());
        assertTrue(get(ref).getInt("version") > before, "Nobody signs what he did not see");
    }

    @Test
    void what_is_agreed_is_so_only_as_long_as_everybody_agrees() {
        String base = baseline(1_000_000);
        String one = enter(officer, saving(base, "Agreed with another", 300, ""));
        String other = enter(officer, saving(base, "The other", 300, ""));
        String proposal = agreed(one, other);
        step(officer, other, "PLANNED", 200);
        assertEquals(201, officer.sendJson("POST", proposal + "/consents", consent(THANET, "DECLINED")).status());
        assertEquals("AGREED", get(one).getString("status"), "It does not concern Thanet");
        assertEquals(201, officer.sendJson("POST", proposal + "/consents", consent(KENT, "WITHDRAWN")).status());
        assertEquals("VALIDATED VALIDATED", get(one).getString("status") + " " + get(other).getString("status"));
        assertTrue(lastNote(other).contains("Kent County Council: withdrawn"));
        assertEquals("finance", get(one).getString("validator"), "The figures are signed as they were");
        assertEquals(201, officer.sendJson("POST", proposal + "/consents", consent(KENT)).status());
        step(officer, one, "AGREED", 200);
        step(officer, other, "AGREED", 200);
        correct(officer, one, saving(base, "Agreed with another", 300, "").replace("\"bearer\":\"" + KENT, "\"bearer\":\"" + THANET));
        assertEquals("VALIDATED VALIDATED", get(one).getString("status") + " " + get(other).getString("status"));
        assertTrue(lastNote(other).contains("put anew to the partners, because figures of " + one + " changed"), lastNote(other));
        assertSays(step(officer, other, "AGREED", 400), "Not agreed yet: Kent County Council, Thanet District Council");
    }

    @Test
    void a_claim_that_is_not_released_keeps_a_second_one_an_idea_and_stays_unnamed() {
        String base = baseline(1_000_000);
        String subject = ",\"subject\":\"%sprocess:hidden of " + base + "\"";
        String hidden = enter(officer, saving(base, "Behind closed doors", 300, subject.formatted("") + ",\"organisation\":\"" + KENT + "\""));
        String own = saving(base, "Of the partner", 300, subject.formatted(" ") + ",\"organisation\":\"" + THANET + "\"").replace("\"organisation\":\"" + KENT, "\"organisation\":\"" + THANET);
        Answer refused = partner.sendJson("POST", "api/v1/savings", own.replace("\"theme\"", "\"status\":\"ESTIMATED\",\"theme\""));
        assertSays(refused, "Another body claims “process:hidden of " + base + "” already. The programme office settles how the claims count");
        String ref = enter(partner, own);
        Answer seen = partner.get("api/v1/savings/" + ref);
        assertTrue(seen.json().getJsonObject("whole").getBoolean("rivalHidden"));
        assertTrue(Answer.plain(Visitor.signedIn("partner").get("board/saving.xhtml?ref=" + ref).body()).contains("A saving of another body, which is not released to you"));
        Answer stopped = step(partner, ref, "ESTIMATED", 400);
        for (Answer answer : List.of(refused, seen, stopped)) {
            assertFalse(answer.body().contains(hidden) || answer.body().contains("Behind closed doors"), answer::toString);
        }
        correct(officer, hidden, saving(base, "Behind closed doors still", 300, subject.formatted("") + ",\"organisation\":\"" + KENT + "\""));
        assertEquals(201, officer.sendJson("POST", "api/v1/overlaps", "{\"title\":\"One process\",\"method\":\"SHARE\",\"members\":[{\"saving\":\"%s\",\"sharePercent\":50},{\"saving\":\"%s\",\"sharePercent\":50}]}".formatted(hidden, ref)).status());
        step(partner, ref, "ESTIMATED", 200);
    }

    @Test
    void a_claim_joins_the_group_of_one_that_it_sees_whoever_else_is_in_it() {
        String base = baseline(1_000_000);
        String subject = ",\"subject\":\"process:half hidden of " + base + "\"";
        String seen = enter(officer, saving(base, "Seen by all", 300, subject));
        String hidden = enter(officer, saving(base, "Seen by few", 300, subject + ",\"overlap\":\"SHARE\",\"organisation\":\"" + KENT + "\""));
        String own = saving(base, "Of the partner", 300, subject + ",\"organisation\":\"" + THANET + "\"").replace("\"organisation\":\"" + KENT, "\"organisation\":\"" + THANET);
        Answer refused = partner.sendJson("POST", "api/v1/savings", own);
        assertSays(refused, seen + " claims");
        assertFalse(refused.body().contains(hidden), refused::toString);
        String ref = enter(partner, own.replace("\"theme\"", "\"overlap\":\"SHARE\",\"theme\""));
        step(partner, ref, "ESTIMATED", 200);
        JsonObject group = officer.get("api/v1/overlaps?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(item -> item.toString().contains(ref)).findFirst().orElseThrow();
        assertTrue(group.toString().contains(seen) && group.toString().contains(hidden), group::toString);
    }

    @Test
    void lists_say_who_gains_and_are_sorted_by_what_they_call_their_fields() {
        String base = baseline(1_000_000);
        String more = enter(officer, saving(base, "The more", 300, ""));
        String less = enter(officer, saving(base, "The less", 200, ""));
        List<JsonObject> rows = officer.get("api/v1/savings?baseline=" + base + "&sort=highPence,asc").json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertEquals(List.of(less, more), rows.stream().map(row -> row.getString("ref")).toList());
        rows.forEach(row -> assertEquals(KENT, row.getJsonArray("beneficiaries").getJsonObject(0).getString("organisation")));
        Answer unknown = officer.get("api/v1/savings?sort=colour,asc");
        assertEquals(400, unknown.status());
        assertSays(unknown, "does not sort by “colour”, but by ref, title");
    }

    @Test
    void who_comes_too_late_sees_both_states() {
        String base = baseline(1_000_000);
        String ref = enter(officer, saving(base, "As it stands", 300, ""));
        Answer late = lead.sendJson("PUT", "api/v1/savings/" + ref, saving(base, "As the second has it", 300, ",\"version\":0"));
        assertEquals("As it stands As the second has it", late.json().getJsonObject("current").getString("title") + " " + late.json().getJsonObject("sent").getString("title"));
        Answer other = lead.sendJson("PUT", "api/v1/baselines/" + base, baselineBody(1_000_000, ",\"version\":0"));
        assertEquals("What it costs today", other.json().getJsonObject("sent").getString("title"));
    }

    /** Brings savings that stand in one proposal as far as agreed. @return the address of the proposal */
    private String agreed(String... refs) {
        for (String ref : refs) {
            step(officer, ref, "ESTIMATED", 200);
            step(finance, ref, "VALIDATED", 200);
        }
        Answer formed = officer.sendJson("POST", "api/v1/proposals", "{\"title\":\"Together\",\"objective\":\"Ask once\",\"equality\":\"Nobody is worse off.\",\"lines\":[\"%s\"]}".formatted(String.join("\",\"", refs)));
        String path = "api/v1/proposals/" + formed.json().getString("ref");
        assertEquals(201, officer.sendJson("POST", path + "/consents", consent(KENT)).status());
        for (String ref : refs) {
            step(officer, ref, "AGREED", 200);
        }
        return path;
    }

    private static String saving(String baseline, String title, long high, String more) {
        return saving(baseline, title, 100, high, more).replace("\"CASHABLE\"", "\"CAPACITY\"");
    }

    private void correct(Visitor by, String ref, String body) {
        Answer answer = by.sendJson("PUT", "api/v1/savings/" + ref, body.replaceFirst("\\{", "{\"version\":" + get(ref).getInt("version") + ","));
        assertEquals(200, answer.status(), answer::toString);
    }

    private JsonObject get(String ref) {
        return get(officer, ref);
    }

    private String lastNote(String ref) {
        List<JsonObject> steps = get(ref).getJsonObject("whole").getJsonArray("steps").getValuesAs(JsonObject.class);
        return steps.get(steps.size() - 1).getString("note");
    }
}
