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
class LedgerIT {
    private static final String KENT = "E10000016";
    private static final String THANET = "E07000114";
    private final Visitor officer = Visitor.basic("officer");
    private final Visitor lead = Visitor.basic("lead");
    private final Visitor finance = Visitor.basic("finance");
    private final Visitor partner = Visitor.basic("partner");

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

    /** Says of the section station in the demonstration what it costs and what it is held for. */
    private int property(int pence, String purpose) {
        JsonObject found = officer.get("api/v1/properties?text=999046071258").json().getJsonArray("items").getJsonObject(0);
        String path = "api/v1/properties/" + found.getString("organisation") + "/" + found.getString("assetCode");
        int version = officer.get(path).json().getInt("version");
        assertEquals(200, officer.sendJson("PUT", path, "{\"version\":%d,\"organisation\":\"%s\",\"assetCode\":\"%s\",\"uprn\":\"999046071258\",\"name\":\"Former section station\",\"purpose\":\"%s\",\"buildingCostsPence\":%d,\"applicableOn\":\"2010-03-31\"}"
                .formatted(version, found.getString("organisation"), found.getString("assetCode"), purpose, pence)).status());
        return pence;
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
        assertEquals(404, Visitor.basic("reader").get("api/v1/savings/" + ref).status());
        assertFalse(Visitor.basic("reader").get("api/v1/savings?size=500").body().contains(ref));
        assertEquals(404, Visitor.signedIn("reader").get("board/saving.xhtml?ref=" + ref).status());
        assertEquals(400, partner.sendJson("POST", "api/v1/savings", saving(own, "For others", 0, 10, ",\"organisation\":\"" + KENT + "\"")).status());
        assertEquals(403, Visitor.basic("reader").sendJson("POST", "api/v1/savings", saving(own, "By a reader", 0, 10, "")).status());
    }

    @Test
    void every_line_of_the_report_agrees_or_says_why_not() {
        var lines = officer.get("api/v1/reports/april-2010").json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertEquals(18, lines.size());
        lines.forEach(line -> assertTrue(line.getString("agreement").equals("AGREES") || !line.isNull("remark"), line::toString));
        lines.stream().filter(line -> !line.isNull("computed")).forEach(line -> {
            JsonObject figure = officer.get("api/v1/figures/" + line.getString("computed")).json();
            assertFalse(figure.getJsonArray("inputs").isEmpty(), figure::toString);
            assertTrue(figure.getString("formula").length() > 10, figure::toString);
        });
        assertEquals("£200m–£280m", lines.stream().filter(line -> line.getString("reported", "").equals("report.assets.net-receipts")).findFirst().orElseThrow().getString("computedWords"));
    }

    @Test
    void what_the_report_does_not_state_is_called_synthetic_and_what_it_calls_approximate_is() {
        for (String ref : List.of("SAV-001", "SAV-002", "SAV-003", "SAV-004", "SAV-005")) {
            JsonObject saving = get(officer, ref);
            assertTrue(saving.getBoolean("synthetic") || saving.getString("syntheticParts").contains("grades of the evidence"), saving::toString);
            assertTrue(Answer.plain(Visitor.signedIn("reader").get("board/saving.xhtml?ref=" + ref).body()).contains(saving.getBoolean("synthetic") ? "Synthetic" : "Synthetic of it: "));
        }
        officer.get("api/v1/savings/SAV-003/deductions").json().getJsonArray("items").getValuesAs(JsonObject.class).forEach(off -> assertTrue(off.getBoolean("synthetic"), off::toString));
        assertTrue(officer.get("api/v1/overlaps/OVL-001").json().getBoolean("synthetic"));
        assertTrue(officer.get("api/v1/baselines/BAS-003").json().getBoolean("approximate"));
        assertTrue(Answer.plain(Visitor.signedIn("reader").get("board/baseline.xhtml?ref=BAS-003").body()).contains("approximately £5bn"));
    }

    @Test
    void the_portfolio_keeps_kinds_apart_and_other_bodies_money_out() {
        JsonObject portfolio = officer.get("api/v1/savings/portfolio").json();
        JsonObject margate = row(portfolio, "margate", "RECURRENT");
        assertEquals(3_700_000_000L, margate.getJsonNumber("netHighPence").longValue());
        assertEquals(0, margate.getJsonNumber("cashableLocallyHighPence").longValue());
        JsonObject receipts = row(portfolio, "assets", "CAPITAL_RECEIPT");
        assertEquals(20_000_000_000L, receipts.getJsonNumber("netLowPence").longValue());
        assertEquals(28_000_000_000L, receipts.getJsonNumber("netHighPence").longValue());
        assertTrue(receipts.getJsonNumber("p10Pence").longValue() < receipts.getJsonNumber("p90Pence").longValue());
        assertTrue(portfolio.getJsonArray("totals").getValuesAs(JsonObject.class).stream().allMatch(total -> total.isNull("theme")));
        assertEquals(portfolio.getJsonArray("items"), officer.get("api/v1/savings/portfolio").json().getJsonArray("items"), "The same seed gives the same percentiles");
    }

    @Test
    void net_receipts_spread_over_five_years_are_worth_less_today() {
        var cases = officer.get("api/v1/savings/SAV-003/worth").json().getJsonArray("cases").getValuesAs(JsonObject.class);
        assertEquals(18_060L, Math.round(cases.get(0).getJsonNumber("netPence").longValue() / 1e6), "Vector 12: £200m");
        assertEquals(25_284L, Math.round(cases.get(1).getJsonNumber("netPence").longValue() / 1e6), "Vector 12: £280m");
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

    @Test
    void a_barrier_says_what_it_holds_up() {
        JsonObject barrier = officer.get("api/v1/barriers/BAR-002").json();
        JsonObject block = barrier.getJsonArray("blocks").getValuesAs(JsonObject.class).stream().filter(held -> held.getString("saving").equals("SAV-004")).findFirst().orElseThrow();
        assertEquals(349_985_850L, block.getJsonNumber("pence").longValue());
    }

    @Test
    void what_barriers_cost_is_what_the_portfolio_says_they_hold_up() {
        JsonObject receipts = officer.get("api/v1/savings/portfolio").json().getJsonArray("totals").getValuesAs(JsonObject.class).stream().filter(total -> total.getString("kind").equals("CAPITAL_RECEIPT")).findFirst().orElseThrow();
        assertEquals(pence(receipts, "blockedLowPence"), shares("shareLowPence"), 2);
        assertEquals(pence(receipts, "blockedHighPence"), shares("shareHighPence"), 2);
        assertTrue(pence(receipts, "blockedHighPence") <= pence(receipts, "netHighPence"));
        assertTrue(officer.get("api/v1/search?q=Capital+receipt+savings").body().contains("board.portfolio.capital-receipt.fiscal."), "Figures are found by what they are called");
    }

    private long shares(String end) {
        return officer.get("api/v1/barrier-prices?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("kind").equals("CAPITAL_RECEIPT") && item.getString("valueType").equals("FISCAL") && item.getString("purse").equals("OF_THE_PARTNERS")).mapToLong(item -> pence(item, end)).sum();
    }

    private static long pence(JsonObject of, String field) {
        return of.getJsonNumber(field).longValue();
    }

    @Test
    void a_barrier_that_is_resolved_and_an_idea_hold_up_nothing() {
        String ref = officer.sendJson("POST", "api/v1/barriers", barrier(",\"remedyEffortDays\":10,\"remedyWorksPercent\":50,\"urgency\":\"NOW\"")).json().getString("ref");
        String saving = enter(officer, saving(baseline(1_000_000), "Held up", 40_000, 60_000, ",\"heldUp\":[{\"barrier\":\"" + ref + "\",\"sharePercent\":100}]"));
        assertEquals("[]", officer.get("api/v1/barriers/" + ref).json().getJsonArray("blocks").toString(), "An idea");
        step(officer, saving, "ESTIMATED", 200);
        JsonObject held = officer.get("api/v1/barriers/" + ref).json();
        assertEquals(60_000, held.getJsonArray("blocks").getJsonObject(0).getInt("pence"));
        assertEquals(75, held.getJsonArray("heldUp").getJsonObject(0).getInt("priority"), "£500 × 0.5 × 3 ÷ 10 days");
        assertTrue(officer.get("api/v1/barriers.csv").body().contains("£400.00–£600.00 a year, recurrent, fiscal, at 2009/10 prices"));
        assertEquals(200, officer.sendJson("POST", "api/v1/barriers/" + ref + "/transitions", "{\"to\":\"WITHDRAWN\",\"note\":\"Never was one.\"}").status());
        assertEquals("[]", officer.get("api/v1/barriers/" + ref).json().getJsonArray("blocks").toString(), "It stands no more");
        step(officer, saving, "REJECTED", 200);
    }

    private static JsonObject row(JsonObject portfolio, String theme, String kind) {
        return portfolio.getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(item -> item.getString("theme").equals(theme) && item.getString("kind").equals(kind)).findFirst().orElseThrow();
    }

    private String baseline(long pence) {
        Answer answer = officer.sendJson("POST", "api/v1/baselines", baselineBody(pence, ""));
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().getString("ref");
    }

    @Test
    void the_weakest_assumptions_are_those_with_the_widest_reach_and_say_where_the_case_fails() {
        String ref = enter(officer, saving(baseline(9_000_000_000_000L), "Far too wide", 0, 8_000_000_000_000L, ",\"oneOffCostPence\":1000"));
        step(officer, ref, "ESTIMATED", 200);
        JsonObject weakest = reader().get("api/v1/savings/assumptions").json().getJsonArray("items").getJsonObject(0);
        assertEquals(ref, weakest.getString("saving"));
        assertEquals(8_000_000_000_000L, weakest.getJsonNumber("totalHighPence").longValue() - weakest.getJsonNumber("totalLowPence").longValue());
        assertEquals("BRINGS", weakest.getString("matter"));
        step(officer, ref, "REJECTED", 200);
    }

    @Test
    void who_pays_and_who_gains_is_said_body_by_body_for_any_weight() {
        assertEquals(400, officer.get("api/v1/savings/agencies?weight=101").status());
        double shares = reader().get("api/v1/savings/agencies?weight=30&size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().mapToDouble(item -> item.getJsonNumber("sharePercent").doubleValue()).sum();
        assertEquals(100, shares, 1, "The shares come to the whole, but for rounding");
    }

    @Test
    void the_best_barriers_to_remove_fit_the_work_there_is() {
        assertSays(officer.sendJson("POST", "api/v1/barriers", barrier(",\"remedyWorksPercent\":101")), "from 1 to 100");
        assertSays(officer.sendJson("POST", "api/v1/barriers", barrier(",\"remedyEffortDays\":0")), "1 or more");
        assertEquals(201, officer.sendJson("POST", "api/v1/barriers", barrier(",\"remedyEffortDays\":30,\"remedyWorksPercent\":50")).status());
        assertTrue(reader().get("api/v1/barrier-prices/best?effortDays=1").body().contains("\"barriers\":[]"));
        assertEquals(400, officer.get("api/v1/barrier-prices/best?effortDays=some").status());
    }

    private static Visitor reader() {
        return Visitor.basic("reader");
    }

    private static String barrier(String more) {
        return "{\"title\":\"A rule in the way\",\"because\":\"the rule says so\",\"weCannot\":\"share\",\"whichBlocks\":\"the saving\",\"category\":\"LEGISLATION\",\"level\":\"LOCAL\",\"themes\":[\"gateway\"]%s}".formatted(more);
    }

    private static String baselineBody(long pence, String more) {
        return "{\"title\":\"What it costs today\",\"theme\":\"gateway\",\"period\":\"2009/10\",\"amountPence\":%d,\"priceBase\":\"2009/10\",\"source\":\"A test\"%s}".formatted(pence, more);
    }

    private static String saving(String baseline, String title, long low, long high, String more) {
        return ("{\"theme\":\"gateway\",\"title\":\"%s\",\"kind\":\"RECURRENT\",\"cashability\":\"CASHABLE\",\"valueType\":\"FISCAL\",\"lowPence\":%d,\"highPence\":%d,\"priceBase\":\"2009/10\",\"startsOn\":\"2010-04-01\",\"baseline\":\"%s\","
                + "\"cashingAction\":\"Close it\",\"counterfactual\":\"It goes on.\",\"evidenceGrade\":3,\"bearer\":\"%s\",\"beneficiaries\":[{\"organisation\":\"%s\",\"sharePercent\":100}]%s}").formatted(title, low, high, baseline, KENT, KENT, more);
    }

    private JsonObject propose(String title, String more, String... lines) {
        Answer answer = officer.sendJson("POST", "api/v1/proposals", proposal(title, more, lines));
        assertEquals(201, answer.status(), answer::toString);
        return answer.json();
    }

    private static String proposal(String title, String more, String... lines) {
        return "{\"title\":\"%s\",\"objective\":\"Services that ask once\",\"lines\":[\"%s\"]%s}".formatted(title, String.join("\",\"", lines), more);
    }

    private static String consent(String organisation) {
        return "{\"organisation\":\"%s\",\"state\":\"AGREED_IN_PRINCIPLE\",\"signedBy\":\"The leader\",\"authority\":\"Cabinet of 1 March 2010\",\"on\":\"2010-03-01\"}".formatted(organisation);
    }

    private static String enter(Visitor by, String body) {
        Answer answer = by.sendJson("POST", "api/v1/savings", body);
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().getString("ref");
    }

    private Answer refused(String body) {
        Answer answer = officer.sendJson("POST", "api/v1/savings", body);
        assertEquals(400, answer.status(), answer::toString);
        return answer;
    }

    private static Answer step(Visitor by, String ref, String to, int status) {
        Answer answer = by.sendJson("POST", "api/v1/savings/" + ref + "/transitions", "{\"to\":\"" + to + "\",\"note\":\"Because it is so.\"}");
        assertEquals(status, answer.status(), answer::toString);
        return answer;
    }

    private static JsonObject get(Visitor by, String ref) {
        return by.get("api/v1/savings/" + ref).json();
    }

    private static void assertSays(Answer answer, String words) {
        assertTrue(answer.status() >= 400 && answer.body().contains(words), answer::toString);
    }
}
