package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** What barriers hold up of the savings, and which to remove first. */
@ExtendWith(TheServer.class)
class BarrierPricesIT extends Ledger {
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

    @Test
    void the_best_barriers_to_remove_fit_the_work_there_is() {
        assertSays(officer.sendJson("POST", "api/v1/barriers", barrier(",\"remedyWorksPercent\":101")), "from 1 to 100");
        assertSays(officer.sendJson("POST", "api/v1/barriers", barrier(",\"remedyEffortDays\":0")), "1 or more");
        assertEquals(201, officer.sendJson("POST", "api/v1/barriers", barrier(",\"remedyEffortDays\":30,\"remedyWorksPercent\":50")).status());
        assertTrue(reader.get("api/v1/barrier-prices/best?effortDays=1").body().contains("\"barriers\":[]"));
        assertEquals(400, officer.get("api/v1/barrier-prices/best?effortDays=some").status());
    }

    private static String barrier(String more) {
        return "{\"title\":\"A rule in the way\",\"because\":\"the rule says so\",\"weCannot\":\"share\",\"whichBlocks\":\"the saving\",\"category\":\"LEGISLATION\",\"level\":\"LOCAL\",\"themes\":[\"gateway\"]%s}".formatted(more);
    }
}
