package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** The savings ledger over HTTP: what it refuses in plain words, who does what, and that no pound is claimed twice. */
@ExtendWith(TheServer.class)
class LedgerIT extends Ledger {
    @Test
    void a_saving_walks_from_the_idea_to_realised_with_a_person_for_each_signature() {
        String ref = enter(officer, saving(baseline(1_000_000), "Walked through", 100, 300, ""));
        step(officer, ref, "ESTIMATED", 200);
        assertSays(step(officer, ref, "AGREED", 409), "cannot go from Estimated to Agreed");
        assertSays(step(officer, ref, "VALIDATED", 403), "not yours");
        step(finance, ref, "VALIDATED", 200);
        assertSays(step(officer, ref, "AGREED", 400), "Put it to the partners in a proposal first");
        String proposal = propose("Walked through", "", ref).getString("ref");
        assertSays(step(officer, ref, "AGREED", 400), "Equality Act 2010");
        assertEquals(200, officer.sendJson("PUT", "api/v1/proposals/" + proposal, proposal("Walked through", ",\"equality\":\"Nobody is worse off.\",\"version\":1", ref)).status());
        assertSays(step(officer, ref, "AGREED", 400), "Not agreed yet: Kent County Council");
        assertEquals(403, partner.sendJson("POST", "api/v1/proposals/" + proposal + "/consents", consent(KENT)).status());
        assertEquals(201, officer.sendJson("POST", "api/v1/proposals/" + proposal + "/consents", consent(KENT)).status());
        step(officer, ref, "AGREED", 200);
        assertSays(step(officer, ref, "PLANNED", 400), "budget line");
        JsonObject now = get(officer, ref);
        assertEquals(200, officer.sendJson("PUT", "api/v1/savings/" + ref, saving(now.getString("baseline"), "Walked through", 100, 300, ",\"budgetLine\":\"Premises\",\"version\":" + now.getInt("version"))).status());
        step(officer, ref, "PLANNED", 200);
        assertSays(step(lead, ref, "REALISED", 400), "cannot be measured");
        assertEquals(200, officer.sendJson("POST", "api/v1/savings/" + ref + "/measurements", "{\"from\":\"2010-04-01\",\"to\":\"2011-03-31\",\"pence\":250,\"evidence\":\"The ledger\"}").status());
        assertSays(step(finance, ref, "REALISED", 400), "rule L03");
        JsonObject realised = step(lead, ref, "REALISED", 200).json();
        assertEquals(250, realised.getInt("measuredPence"));
        assertEquals("SUSTAINED", step(officer, ref, "SUSTAINED", 200).json().getString("status"));
        JsonObject rate = officer.get("api/v1/realisation-rates?asAt=2011-03-31&size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(item -> item.getString("organisation", "").equals(KENT)).findFirst().orElseThrow();
        assertEquals("100 300 250 83.3 250.0 24.49", "%s %s %s %s %s %s".formatted(rate.get("forecastLowPence"), rate.get("forecastHighPence"), rate.get("measuredPence"), rate.get("rateLowPercent"), rate.get("rateHighPercent"), rate.get("referencePercent")));
        assertEquals(0, officer.get("api/v1/realisation-rates?asAt=2010-03-31").json().getInt("total"), "Nothing was due the day before");
    }

    @Test
    void who_estimates_does_not_validate() {
        String ref = enter(finance, saving(baseline(1_000_000), "By finance itself", 100, 300, ""));
        step(finance, ref, "ESTIMATED", 200);
        assertSays(step(finance, ref, "VALIDATED", 400), "rule L03");
    }

    @Test
    void what_cannot_be_kept_is_refused_with_the_name_of_its_rule() {
        String baseline = baseline(1_000);
        assertSays(refused(saving(baseline, "Upside down", 300, 100, "")), "upside down");
        assertSays(refused(saving(baseline, "Above its baseline", 100, 1_001, "")), "rule L01");
        assertSays(refused(saving(baseline, "Not turned into money", 100, 300, "").replace("\"cashingAction\":\"Close it\",", "")), "rule L02");
        assertSays(refused(saving("BAS-999", "On nothing", 100, 300, "")), "no baseline BAS-999");
        String ref = enter(officer, saving(baseline, "Without a word of otherwise", 100, 300, "").replace("\"counterfactual\":\"It goes on.\",", "").replace("\"evidenceGrade\":3,", ""));
        step(officer, ref, "ESTIMATED", 200);
        Answer unsigned = step(finance, ref, "VALIDATED", 400);
        assertSays(unsigned, "rule L04");
        assertSays(unsigned, "rule L05");
    }

    @Test
    void claims_on_a_baseline_never_exceed_it_in_whatever_order_they_come() {
        String baseline = baseline(1_000);
        String first = enter(officer, saving(baseline, "The first", 0, 600, ""));
        assertSays(officer.sendJson("POST", "api/v1/savings", saving(baseline, "The second", 0, 401, "")), "rule L01");
        String second = enter(officer, saving(baseline, "The second, lower", 0, 400, ""));
        JsonObject now = get(officer, first);
        assertEquals(409, officer.sendJson("PUT", "api/v1/savings/" + first, saving(baseline, "The first", 0, 601, ",\"version\":" + now.getInt("version"))).status());
        JsonObject base = officer.get("api/v1/baselines/" + baseline).json();
        assertSays(officer.sendJson("PUT", "api/v1/baselines/" + baseline, baselineBody(999, ",\"version\":" + base.getInt("version"))), "cannot be set below £10");
        assertEquals(201, officer.sendJson("POST", "api/v1/overlaps", "{\"title\":\"One after the other\",\"method\":\"SEQUENTIAL\",\"baseline\":\"%s\",\"members\":[{\"saving\":\"%s\"},{\"saving\":\"%s\"}]}".formatted(baseline, first, second)).status());
        assertEquals(201, officer.sendJson("POST", "api/v1/savings", saving(baseline, "The third, in what the overlap left", 0, 240, "")).status());
    }

    @Test
    void a_second_claim_on_one_subject_says_how_the_two_overlap() {
        String baseline = baseline(1_000);
        String subject = ",\"subject\":\"process:of " + baseline + "\"";
        String first = enter(officer, saving(baseline, "Claimed by one", 0, 600, subject));
        assertSays(refused(saving(baseline, "Claimed by another", 0, 600, subject)), first + " claims");
        String second = enter(officer, saving(baseline, "Claimed by another", 0, 600, subject + ",\"overlap\":\"DUPLICATE\""));
        JsonObject group = officer.get("api/v1/overlaps?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(item -> item.toString().contains(second)).findFirst().orElseThrow();
        assertTrue(group.toString().contains(first));
        assertSays(officer.delete("api/v1/overlaps/" + group.getString("ref") + "?version=" + group.getInt("version")), "same subject");
    }

    @Test
    void what_a_partner_types_in_takes_nothing_from_a_saving_of_others_on_the_same_subject() {
        String baseline = baseline(1_000_000);
        String subject = ",\"subject\":\"process:shared of " + baseline + "\"";
        String first = enter(officer, saving(baseline, "There before", 600, 600, subject));
        step(officer, first, "ESTIMATED", 200);
        long before = net();
        String theirs = subject + ",\"overlap\":\"SHARE\",\"organisation\":\"" + THANET + "\"";
        String idea = enter(partner, saving(baseline, "An idea", 1, 2, theirs).replace("\"lowPence\":1,\"highPence\":2,", ""));
        assertEquals(before, net(), "An idea counts for nothing");
        String estimate = enter(partner, saving(baseline, "An estimate", 900, 900, theirs + ",\"status\":\"ESTIMATED\""));
        assertEquals(before, net(), "It has no share before the office settles it");
        JsonObject group = officer.get("api/v1/overlaps?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(item -> item.toString().contains(idea)).findFirst().orElseThrow();
        assertTrue(group.toString().contains(estimate), "All in one group");
        assertEquals(List.of(100, 0, 0), group.getJsonArray("members").getValuesAs(JsonObject.class).stream().map(member -> member.getInt("sharePercent")).toList());
        step(officer, idea, "REJECTED", 200);
        assertEquals(before, net());
        step(officer, estimate, "REJECTED", 200);
        step(officer, first, "REJECTED", 200);
        assertEquals(before - 600, net());
    }

    private long net() {
        return officer.get("api/v1/figures/board.portfolio.recurrent.fiscal.net").json().getJsonNumber("lowPence").longValue();
    }

    @Test
    void savings_do_not_need_each_other_in_a_circle() {
        String baseline = baseline(1_000);
        String first = enter(officer, saving(baseline, "Needed", 0, 10, ""));
        String second = enter(officer, saving(baseline, "Needing", 0, 10, ",\"needs\":[\"" + first + "\"]"));
        int version = get(officer, first).getInt("version");
        assertSays(officer.sendJson("PUT", "api/v1/savings/" + first, saving(baseline, "Needed", 0, 10, ",\"needs\":[\"" + second + "\"],\"version\":" + version)), "circle");
    }

    @Test
    void the_second_of_two_editors_gets_409_and_the_saving_as_it_stands() {
        String baseline = baseline(1_000);
        String ref = enter(officer, saving(baseline, "Edited twice", 0, 10, ""));
        int version = get(officer, ref).getInt("version");
        assertEquals(200, officer.sendJson("PUT", "api/v1/savings/" + ref, saving(baseline, "Of the first", 0, 10, ",\"version\":" + version)).status());
        Answer second = lead.sendJson("PUT", "api/v1/savings/" + ref, saving(baseline, "Of the second", 0, 10, ",\"version\":" + version));
        assertEquals(409, second.status());
        assertEquals("Of the first", second.json().getJsonObject("current").getString("title"));
    }

    @Test
    void the_version_that_was_answered_is_the_one_that_stands() {
        String gains = "\"beneficiaries\":[{\"organisation\":\"" + KENT + "\",\"sharePercent\":40},{\"organisation\":\"DWP\",\"sharePercent\":30},{\"organisation\":\"HMRC\",\"sharePercent\":30}],\"heldUp\":[{\"barrier\":\"BAR-001\",\"sharePercent\":5},"
                + "{\"barrier\":\"BAR-002\",\"sharePercent\":6},{\"barrier\":\"BAR-003\",\"sharePercent\":7}]";
        String body = saving(baseline(1_000), "With several who gain", 0, 10, "").replaceFirst("\"beneficiaries\":\\[.*?\\]", Matcher.quoteReplacement(gains));
        JsonObject entered = officer.sendJson("POST", "api/v1/savings", body).json();
        assertEquals(entered.getInt("version"), get(officer, entered.getString("ref")).getInt("version"));
    }

    @Test
    void what_a_partner_has_not_had_validated_others_do_not_see() {
        String own = partner.sendJson("POST", "api/v1/baselines", baselineBody(1_000, ",\"organisation\":\"" + THANET + "\"")).json().getString("ref");
        String ref = enter(partner, saving(own, "A partner’s own idea", 0, 10, ",\"organisation\":\"" + THANET + "\"").replace(KENT, THANET));
        assertEquals(200, officer.get("api/v1/savings/" + ref).status());
        assertEquals(404, reader.get("api/v1/savings/" + ref).status());
        assertFalse(reader.get("api/v1/savings?size=500").body().contains(ref));
        assertEquals(404, Visitor.signedIn("reader").get("board/saving.xhtml?ref=" + ref).status());
        assertEquals(400, partner.sendJson("POST", "api/v1/savings", saving(own, "For others", 0, 10, ",\"organisation\":\"" + KENT + "\"")).status());
        assertEquals(403, reader.sendJson("POST", "api/v1/savings", saving(own, "By a reader", 0, 10, "")).status());
    }

    @Test
    void what_comes_off_a_saving_is_entered_corrected_and_taken_out_by_one_person_at_a_time() {
        String ref = enter(officer, saving(baseline(10_000), "Comes with costs", 500, 700, ""));
        String path = "api/v1/savings/" + ref + "/deductions";
        JsonObject first = officer.sendJson("POST", path, deduction("Fees", 10, 20, "")).json();
        assertSays(officer.sendJson("POST", path, deduction("fees", 10, 20, "")), "comes off it already");
        assertSays(officer.sendJson("POST", path, deduction("Upside down", 30, 20, "")), "upside down");
        String one = path + "/" + first.getInt("id");
        assertEquals(200, officer.sendJson("PUT", one, deduction("Fees and taxes", 10, 40, ",\"version\":" + first.getInt("version"))).status());
        Answer late = lead.sendJson("PUT", one, deduction("Fees of the second", 10, 30, ",\"version\":" + first.getInt("version")));
        assertEquals(409, late.status());
        assertEquals("Fees and taxes", late.json().getJsonObject("current").getString("title"));
        assertEquals(460, officer.get("api/v1/figures/board.saving." + ref + ".net").json().getInt("lowPence"), "500 less 40");
        assertEquals(403, partner.delete(one + "?version=2").status());
        assertEquals(409, officer.delete(one + "?version=1").status());
        assertEquals(204, officer.delete(one + "?version=2").status());
        assertEquals(0, officer.get(path).json().getInt("total"));
        String history = Answer.plain(Visitor.signedIn("officer").get("board/saving.xhtml?ref=" + ref).body());
        assertTrue(history.contains("no longer takes off Fees and taxes"), "It stays in the history");
    }

    private static String deduction(String title, long low, long high, String more) {
        return "{\"title\":\"%s\",\"lowPence\":%d,\"highPence\":%d,\"source\":\"A test\"%s}".formatted(title, low, high, more);
    }
}
