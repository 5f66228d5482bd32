package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** The sums of the ledger never add what must not be added: types of value, prices of different years, estimates and what was measured. */
@ExtendWith(TheServer.class)
class PortfolioIT extends Ledger {
    @Test
    void prices_of_a_year_that_the_index_lacks_are_compared_nowhere_and_summed_apart_and_others_are_restated() {
        String base = baseline("2009/10");
        Answer refused = officer.sendJson("POST", "api/v1/savings", saving(base, "2031/32", "FISCAL"));
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("priceBase") && refused.body().contains("rule on price bases") && refused.body().contains("holds no value for 2031/32"), refused::toString);
        Answer above = officer.sendJson("POST", "api/v1/savings", saving(base, "2010/11", "FISCAL").replace("\"highPence\":300", "\"highPence\":10200"));
        assertEquals(400, above.status());
        assertTrue(above.body().contains("rule L01") && above.body().contains("restated from 2010/11 to 2009/10 prices × 67.7042 ÷ 68.8561"), above::toString);

        String old = enter(officer, saving(base, "2009-10", "ECONOMIC"));
        String later = enter(officer, saving(base, "2010/11", "ECONOMIC"));
        String far = enter(officer, saving(baseline("2031/32"), "2031/32", "ECONOMIC"));
        List<JsonObject> totals = totals("ECONOMIC");
        assertEquals(List.of("2009/10 595 1", "2031/32 300 0"), totals.stream().map(total -> "%s %d %d".formatted(total.getString("priceBase"), total.getInt("grossHighPence"), total.getInt("restated"))).toList(), "300 of 2010/11 are 295 of 2009/10");
        String page = Answer.plain(Visitor.signedIn("reader").get("board/portfolio.xhtml").body());
        assertTrue(page.contains("economic value, at 2009/10 prices (some restated)") && page.contains("economic value, at 2031/32 prices"), page);
        assertTrue(page.contains("1 of them restated from other prices") && page.contains("restated from 2010/11 to 2009/10 prices × 67.7042 ÷ 68.8561") && page.contains("holds no value for 2031/32"), page);

        String gross = officer.get("api/v1/figures/board.portfolio.recurrent.economic.2009-10.gross").body();
        assertTrue(gross.contains("(some restated)") && gross.contains("gdp-deflator, version 1, to be verified: 67.7042 for 2009/10, 68.8561 for 2010/11"), gross);
        assertEquals("2031/32", officer.get("api/v1/figures/board.portfolio.recurrent.economic.2031-32.gross").json().getString("priceBase"));
        assertEquals(404, officer.get("api/v1/figures/board.portfolio.recurrent.economic.gross").status(), "Which of the two is not said");
        String left = officer.get("api/v1/figures/board.saving." + later + ".left").body();
        assertTrue(left.contains("\"priceBase\":\"2009/10\"") && left.contains("\"lowPence\":9705") && left.contains("68.8561"), left);

        Answer mixed = officer.sendJson("POST", "api/v1/overlaps", group(old, far));
        assertEquals(400, mixed.status(), mixed::toString);
        assertTrue(mixed.body().contains("rule on price bases") && mixed.body().contains("holds no value for 2031/32"), mixed::toString);
        assertEquals(201, officer.sendJson("POST", "api/v1/overlaps", group(old, later)).status());
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("board/overlaps.xhtml").body()).contains("Claims in other prices are restated from 2010/11"));
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("board/baseline.xhtml?ref=" + base).body()).contains("Savings in other prices are restated from 2010/11"));
        JsonObject sheet = officer.get("api/v1/baselines/" + base).json();
        Answer other = officer.sendJson("PUT", "api/v1/baselines/" + base, baselineBody("2031/32", ",\"version\":" + sheet.getInt("version")));
        assertTrue(other.status() >= 400 && other.body().contains(old) && other.body().contains("rule on price bases") && other.body().contains("2031/32"), other::toString);
        assertEquals(200, officer.sendJson("PUT", "api/v1/baselines/" + base, baselineBody("2011/12", ",\"version\":" + sheet.getInt("version"))).status());
    }

    @Test
    void a_corrected_figure_says_which_grade_of_the_evidence_it_rests_on_and_by_which_rule() {
        String ref = enter(officer, avoided(baseline("2009/10")).replaceFirst("}$", ",\"grades\":{\"costs\":2,\"population\":3,\"impact\":4,\"age\":1}}"));
        assertTrue(grading(ref).equals("Corrected by the worst of what is graded of the evidence: the benefit by grade 4, the cost by grade 2"), () -> grading(ref));
        JsonObject before = officer.get("api/v1/savings/" + ref).json();
        assertTrue(before.getJsonObject("whole").getJsonObject("grades").isNull("error"), before::toString);
        Answer graded = officer.sendJson("PUT", "api/v1/savings/" + ref, avoided(before.getString("baseline")).replaceFirst("}$", ",\"version\":%d,\"grades\":{\"costs\":2,\"population\":3,\"impact\":4,\"age\":1,\"error\":5}}".formatted(before.getInt("version"))));
        assertEquals(200, graded.status(), graded::toString);
        assertTrue(grading(ref).endsWith("the benefit by grade 5, the cost by grade 5"), () -> grading(ref));
        String corrected = officer.get("api/v1/figures/board.portfolio.capital-receipt.fiscal.2009-10.corrected").body();
        assertTrue(corrected.contains("evidence-grade, version 1 (the worst of what is graded of the evidence)") && corrected.contains("corrected by grade "), corrected);
        String page = Answer.plain(Visitor.signedIn("officer").get("board/saving.xhtml?ref=" + ref).body());
        assertTrue(page.contains("Corrected by the worst of what is graded of the evidence") && page.contains("Known error"), page);
    }

    private static String avoided(String baseline) {
        return saving(baseline, "2009/10", "FISCAL").replace("RECURRENT", "AVOIDANCE");
    }

    private String grading(String ref) {
        return officer.get("api/v1/savings/" + ref + "/worth").json().getString("grading");
    }

    private static String group(String one, String other) {
        return "{\"title\":\"The same\",\"method\":\"SHARE\",\"members\":[{\"saving\":\"%s\",\"stakePercent\":100,\"sharePercent\":50},{\"saving\":\"%s\",\"stakePercent\":100,\"sharePercent\":50}]}".formatted(one, other);
    }

    @Test
    void the_funnel_keeps_values_apart_and_says_the_rates_from_stage_to_stage() {
        enter(officer, saving(baseline("2009/10"), "2009/10", "SOCIAL"));
        List<JsonObject> stages = officer.get("api/v1/savings/funnel?theme=gateway&size=500").json().getJsonArray("items").getValuesAs(JsonObject.class);
        JsonObject forecast = stages.stream().filter(stage -> stage.getString("valueType").equals("SOCIAL") && stage.getString("kind").equals("RECURRENT")).findFirst().orElseThrow();
        assertEquals("ESTIMATED 2009/10 100 200 300 true", "%s %s %d %d %d %s".formatted(forecast.getString("status"), forecast.getString("priceBase"), forecast.getInt("netLowPence"), forecast.getInt("centralPence"), forecast.getInt("netHighPence"),
                forecast.isNull("percentOfBefore")));
        JsonObject thanets = officer.get("api/v1/savings/funnel?theme=gateway&size=500&partner=" + THANET).json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(stage -> stage.getString("valueType").equals("SOCIAL")).findFirst()
                .orElseThrow();
        assertEquals(75, thanets.getInt("netHighPence"), "A quarter of it");
        assertTrue(officer.get("api/v1/savings/funnel.csv?theme=gateway").body().contains("Of the stage before, %"));
        assertTrue(officer.get("api/v1/savings/portfolio.csv").body().contains("Prices of"));
        String page = Answer.plain(Visitor.signedIn("reader").get("board/funnel.xhtml?theme=gateway").body());
        assertTrue(page.contains("Of the stage before") && page.contains("social value, at 2009/10 prices"));
        assertFalse(page.contains("capital receipt"), "No receipts in that theme");
    }

    @Test
    void every_sum_of_the_portfolio_opens_down_to_its_savings_and_stands_in_a_snapshot() {
        Answer taken = officer.sendJson("POST", "api/v1/snapshots", "{\"title\":\"The sums\",\"purpose\":\"A test\"}");
        assertEquals(201, taken.status(), taken::toString);
        for (String sum : List.of("gross", "overlap-removed", "comes-off", "net", "corrected", "consented", "held-up", "cashable", "p10", "p50", "p90")) {
            String key = "board.portfolio.capital-receipt.fiscal.2009-10." + sum;
            JsonObject figure = officer.get("api/v1/figures/" + key).json();
            assertEquals("2009/10", figure.getString("priceBase"), figure::toString);
            assertEquals(figure.getJsonNumber("highPence"), officer.get("api/v1/snapshots/" + taken.json().getString("ref") + "/figures/" + key).json().getJsonObject("then").getJsonNumber("highPence"));
        }
        JsonObject p50 = officer.get("api/v1/figures/board.portfolio.capital-receipt.fiscal.2009-10.p50").json();
        assertTrue(p50.toString().contains("SAV-003") && p50.getString("formula").contains("seed 20100408"), p50::toString);
    }

    @Test
    void what_two_themes_claim_is_found_until_and_after_a_group_settles_it() {
        property(2_170_000, "other");
        String typed = enter(officer, saving(baseline("2009/10"), "2009/10", "FISCAL").replaceFirst("}$", ",\"subject\":\"uprn:999046071258\"}"));
        property(2_170_000, "surplus");
        JsonObject open = contested();
        assertEquals("1 false [\"assets\",\"gateway\"]", open.getInt("unsettled") + " " + open.get("settled") + " " + open.get("themes"));
        assertTrue(officer.get("api/v1/contested-subjects/themes").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .anyMatch(met -> met.getString("one").equals("assets") && met.getString("other").equals("gateway") && met.getInt("unsettled") == 1));
        String page = Visitor.signedIn("officer").get("board/contested.xhtml").body();
        assertTrue(page.contains("uprn:999046071258") && page.contains("overlap-edit.xhtml?title="), "With the way to settle it");
        assertFalse(Visitor.signedIn("reader").get("board/contested.xhtml").body().contains("overlap-edit.xhtml"), "Readers settle nothing");
        assertTrue(officer.get("api/v1/contested-subjects.csv").body().contains("uprn:999046071258"));

        String claimed = open.getJsonArray("claims").getValuesAs(JsonObject.class).stream().map(claim -> claim.getString("saving")).filter(ref -> !ref.equals(typed)).findFirst().orElseThrow();
        Answer formed = officer.sendJson("POST", "api/v1/overlaps", "{\"title\":\"One building\",\"method\":\"DUPLICATE\",\"members\":[{\"saving\":\"%s\",\"kept\":true},{\"saving\":\"%s\"}]}".formatted(typed, claimed));
        assertEquals(201, formed.status(), formed::toString);
        assertEquals("0 true", contested().getInt("unsettled") + " " + contested().get("settled"), "It stays found when it is settled");
    }

    private JsonObject contested() {
        return officer.get("api/v1/contested-subjects?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(item -> item.getString("subject").equals("uprn:999046071258")).findFirst().orElseThrow();
    }

    private List<JsonObject> totals(String valueType) {
        return officer.get("api/v1/savings/portfolio").json().getJsonArray("totals").getValuesAs(JsonObject.class).stream().filter(total -> total.getString("valueType").equals(valueType)).toList();
    }

    private String baseline(String prices) {
        Answer answer = officer.sendJson("POST", "api/v1/baselines", baselineBody(prices, ""));
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().getString("ref");
    }

    private static String baselineBody(String prices, String more) {
        return "{\"title\":\"What it costs\",\"theme\":\"gateway\",\"period\":\"2009/10\",\"amountPence\":10000,\"priceBase\":\"%s\",\"source\":\"A test\"%s}".formatted(prices, more);
    }

    private static String saving(String baseline, String prices, String valueType) {
        return ("{\"theme\":\"gateway\",\"title\":\"In prices of a year\",\"kind\":\"RECURRENT\",\"cashability\":\"CAPACITY\",\"valueType\":\"%s\",\"lowPence\":100,\"centralPence\":200,\"highPence\":300,\"priceBase\":\"%s\",\"startsOn\":\"2010-04-01\","
                + "\"baseline\":\"%s\",\"status\":\"ESTIMATED\",\"beneficiaries\":[{\"organisation\":\"%s\",\"sharePercent\":75},{\"organisation\":\"%s\",\"sharePercent\":25}]}").formatted(valueType, prices, baseline, KENT, THANET);
    }
}
