package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** The sums of the ledger against the report, and what they rest on. */
@ExtendWith(TheServer.class)
class ReportedSumsIT extends Ledger {
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

    private static JsonObject row(JsonObject portfolio, String theme, String kind) {
        return portfolio.getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(item -> item.getString("theme").equals(theme) && item.getString("kind").equals(kind)).findFirst().orElseThrow();
    }

    @Test
    void net_receipts_spread_over_five_years_are_worth_less_today() {
        var cases = officer.get("api/v1/savings/SAV-003/worth").json().getJsonArray("cases").getValuesAs(JsonObject.class);
        assertEquals(18_060L, Math.round(cases.get(0).getJsonNumber("netPence").longValue() / 1e6), "Vector 12: £200m");
        assertEquals(25_284L, Math.round(cases.get(1).getJsonNumber("netPence").longValue() / 1e6), "Vector 12: £280m");
    }

    @Test
    void the_weakest_assumptions_are_those_with_the_widest_reach_and_say_where_the_case_fails() {
        String ref = enter(officer, saving(baseline(9_000_000_000_000L), "Far too wide", 0, 8_000_000_000_000L, ",\"oneOffCostPence\":1000"));
        step(officer, ref, "ESTIMATED", 200);
        JsonObject weakest = reader.get("api/v1/savings/assumptions").json().getJsonArray("items").getJsonObject(0);
        assertEquals(ref, weakest.getString("saving"));
        assertEquals(8_000_000_000_000L, weakest.getJsonNumber("totalHighPence").longValue() - weakest.getJsonNumber("totalLowPence").longValue());
        assertEquals("BRINGS", weakest.getString("matter"));
        step(officer, ref, "REJECTED", 200);
    }

    @Test
    void who_pays_and_who_gains_is_said_body_by_body_for_any_weight() {
        assertEquals(400, officer.get("api/v1/savings/agencies?weight=101").status());
        double shares = reader.get("api/v1/savings/agencies?weight=30&size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().mapToDouble(item -> item.getJsonNumber("sharePercent").doubleValue()).sum();
        assertEquals(100, shares, 1, "The shares come to the whole, but for rounding");
    }
}
