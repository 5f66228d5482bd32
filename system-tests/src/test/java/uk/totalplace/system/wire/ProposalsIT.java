package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** What is put to the partners, and when they are asked anew: about other savings, other figures, and what a register claims otherwise. */
@ExtendWith(TheServer.class)
class ProposalsIT extends Ledger {
    @Test
    void a_group_of_savings_is_agreed_when_everybody_who_bears_or_gains_in_any_of_them_has_agreed() {
        String base = baseline(1_000_000);
        String one = enter(officer, saving(base, "Of the county", 100, 300, ""));
        String other = enter(officer, saving(base, "Of the district", 100, 300, ",\"oneOffCostPence\":50").replace(KENT, THANET));
        for (String ref : List.of(one, other)) {
            step(officer, ref, "ESTIMATED", 200);
            step(finance, ref, "VALIDATED", 200);
        }
        JsonObject proposal = propose("Both together", ",\"equality\":\"Nobody is worse off.\"", one, other);
        String path = "api/v1/proposals/" + proposal.getString("ref");
        assertEquals("[\"" + THANET + "\",\"" + KENT + "\"]", proposal.getJsonArray("awaited").toString());
        assertSays(officer.sendJson("POST", "api/v1/proposals", proposal("One of them again", "", one)), one + " stands in " + proposal.getString("ref") + " already");
        assertEquals(201, officer.sendJson("POST", path + "/consents", consent(KENT)).status());
        JsonObject sum = officer.get(path).json().getJsonArray("sums").getJsonObject(0);
        assertEquals("0 600", sum.getInt("consentedHighPence") + " " + sum.getInt("netHighPence"), "Thanet bears a cost of it and has not agreed");
        assertSays(step(officer, one, "AGREED", 400), "Not agreed yet: Thanet District Council");
        assertEquals(201, officer.sendJson("POST", path + "/consents", consent(THANET)).status());
        assertEquals(600, officer.get(path).json().getJsonArray("sums").getJsonObject(0).getInt("consentedHighPence"));
        step(officer, one, "AGREED", 200);
        assertSays(officer.sendJson("PUT", path, proposal("Without the other", ",\"version\":1", one)), "is agreed: which savings were agreed together stays as it was");
    }

    @Test
    void partners_are_asked_anew_when_other_savings_stand_in_a_proposal() {
        String base = baseline(1_000_000);
        String one = enter(officer, saving(base, "Put first", 100, 300, ""));
        String other = enter(officer, saving(base, "Put with it later", 100, 300, ""));
        String path = "api/v1/proposals/" + propose("Grows", "", one).getString("ref");
        assertEquals(201, officer.sendJson("POST", path + "/consents", consent(KENT)).status());
        assertTrue(officer.get(path).json().getJsonArray("awaited").isEmpty());
        assertEquals(2, officer.sendJson("PUT", path, proposal("Grows", ",\"version\":1", one, other)).json().getInt("edition"));
        assertEquals("[\"" + KENT + "\"]", officer.get(path).json().getJsonArray("awaited").toString());
        assertEquals(1, officer.get(path + "/consents").json().getInt("total"), "What was said stays written");
        assertEquals(409, officer.sendJson("POST", path + "/consents", consent(KENT).replaceFirst("\\{", "{\"edition\":1,")).status());
        assertEquals(409, officer.sendJson("PUT", path, proposal("Too late", ",\"version\":1", one)).status());
    }

    @Test
    void partners_are_asked_anew_when_the_figures_of_a_saving_change_and_not_when_its_title_does() {
        String base = baseline(1_000_000);
        String ref = enter(officer, saving(base, "With figures", 100, 300, ""));
        String path = "api/v1/proposals/" + propose("On these figures", "", ref).getString("ref");
        assertEquals(201, officer.sendJson("POST", path + "/consents", consent(KENT)).status());
        String version = ",\"version\":%d";
        assertEquals(200, officer.sendJson("PUT", "api/v1/savings/" + ref, saving(base, "With figures, called otherwise", 100, 300, version.formatted(get(officer, ref).getInt("version")))).status());
        assertTrue(officer.get(path).json().getJsonArray("awaited").isEmpty(), "The title binds nobody");
        assertEquals(200, officer.sendJson("PUT", "api/v1/savings/" + ref, saving(base, "With figures, called otherwise", 100, 900, version.formatted(get(officer, ref).getInt("version")))).status());
        assertEquals("[\"" + KENT + "\"]", officer.get(path).json().getJsonArray("awaited").toString());
        assertEquals(2, officer.get(path).json().getInt("edition"));
        assertEquals(1, officer.get(path + "/consents").json().getInt("total"), "What was said stays written");
    }

    @Test
    void what_the_register_of_a_theme_claims_is_changed_there_and_settled_with_what_is_typed_in() {
        JsonObject claimed = claimOn("uprn:999046071258");
        String ref = claimed.getString("ref");
        assertEquals("assets IDEA true", claimed.getString("claimedBy") + " " + claimed.getString("status") + " " + claimed.getBoolean("synthetic"));
        assertEquals(claimed.getInt("highPence"), property(2_170_000, "surplus"), "What the owner returned");
        String body = saving(claimed.getString("baseline"), "Typed over it", 1, 2, ",\"version\":" + get(officer, ref).getInt("version"));
        assertSays(officer.sendJson("PUT", "api/v1/savings/" + ref, body), "A register claims it");
        assertSays(refused(saving(claimed.getString("baseline"), "The same building", 0, 1, ",\"subject\":\"uprn:999046071258\"")), ref + " claims");
        assertSays(officer.sendJson("PUT", "api/v1/baselines/" + claimed.getString("baseline"), baselineBody(999, ",\"version\":1")), "summed up from a register");
        String proposal = "api/v1/proposals/" + propose("A building that nobody needs", "", ref).getString("ref");
        assertEquals(201, officer.sendJson("POST", proposal + "/consents", consent(KENT)).status());
        property(3_000_000, "surplus");
        assertEquals(3_000_000, get(officer, ref).getInt("highPence"));
        assertEquals(2, officer.get(proposal).json().getInt("edition"), "Words on the old figures do not count for the new ones");
        assertSays(step(officer, ref, "ESTIMATED", 400), "from which day");
        property(3_000_000, "other");
        JsonObject gone = get(officer, ref);
        assertEquals("LAPSED false", gone.getString("status") + " " + gone.getJsonObject("whole").getJsonObject("claim").getBoolean("standing"));
        property(2_170_000, "surplus");
        assertEquals("IDEA", get(officer, ref).getString("status"));
        assertEquals(2, get(officer, ref).getJsonObject("whole").getJsonArray("steps").size(), "What happened stays written");
    }

    private JsonObject claimOn(String subject) {
        return officer.get("api/v1/savings?comesFrom=REGISTER&size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(item -> item.getString("subject", "").equals(subject)).findFirst().orElseThrow();
    }
}
