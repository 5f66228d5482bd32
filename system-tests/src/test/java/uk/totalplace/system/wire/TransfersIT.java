package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** Transfers between partners over HTTP: each side speaks for itself, and the count takes out what is counted twice. */
@ExtendWith(TheServer.class)
class TransfersIT {
    private static final String KENT = "E10000016";
    private static final String THANET = "E07000114";
    private final Visitor officer = Visitor.basic("officer");
    private final Visitor partner = Visitor.basic("partner");
    private final Visitor reader = Visitor.basic("reader");

    @Test
    void the_demonstration_counts_8250_million_once_and_9210_in_all() {
        JsonObject sums = officer.get("api/v1/counts/sums?year=2009/10").json();
        assertEquals(921_000_000_000L, sums.getJsonNumber("grossPence").longValue());
        assertEquals(96_000_000_000L, sums.getJsonNumber("eliminatedPence").longValue());
        assertEquals(825_000_000_000L, sums.getJsonNumber("netPence").longValue());
        JsonObject councils = sums.getJsonObject("councils");
        assertEquals("13 288500000000 35.0 25 true", councils.getInt("bodies") + " " + councils.getJsonNumber("pence") + " " + councils.getJsonNumber("percent") + " " + councils.getJsonNumber("belowPercent") + " " + councils.getBoolean("marked"));
        assertEquals(1, total("reconciliation=ONE_SIDED&year=2009/10"));
        assertEquals(1, total("reconciliation=DISCREPANCY&year=2009/10"));
        assertEquals(total("year=2009/10") - 2, total("reconciliation=AGREED&year=2009/10"));
        assertTrue(reader.get("api/v1/counts/sums?year=2009/10").json().getJsonNumber("grossPence").longValue() < 921_000_000_000L, "A return that is not released is in nobody else's count");
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("counting/count.xhtml").body()).contains("13 councils come to 35.0 % of what is counted once"));
        assertTrue(Visitor.signedIn("officer").get("counting/count.xhtml").body().contains("£8.77bn"), "What would be reported if the subsidy were forgotten");
    }

    @Test
    void the_count_year_by_year_and_what_would_be_reported_if_one_were_forgotten_are_in_the_api() {
        JsonObject subsidy = officer.get("api/v1/counts/forgotten?year=2009/10").json().getJsonArray("items").getJsonObject(0);
        assertEquals("DWP SUBSIDY 52000000000 877000000000", subsidy.getString("payer") + " " + subsidy.getString("kind") + " " + subsidy.getJsonNumber("passedPence") + " " + subsidy.getJsonNumber("reportedPence"), subsidy::toString);
        assertTrue(subsidy.getBoolean("estimate") && subsidy.getJsonArray("receivers").size() == 12, subsidy::toString);
        assertEquals(825_000_000_000L, year(officer).getJsonNumber("netPence").longValue());
        assertTrue(year(officer).getBoolean("estimate"), "A count of what is apportioned looks like a fact");
        assertTrue(year(reader).getJsonNumber("grossPence").longValue() < 921_000_000_000L, "A return that is not released is in nobody else's count");
        assertEquals(404, officer.get("api/v1/counts/forgotten?year=1950/51").status());
    }

    private static JsonObject year(Visitor visitor) {
        return visitor.get("api/v1/counts/series?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(item -> item.getString("year").equals("2009/10")).findFirst().orElseThrow();
    }

    @Test
    void a_parameter_says_on_which_side_transfers_are_taken_out_from_a_year_on() {
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("counting/count.xhtml?year=2009/10").body()).contains("Transfers are taken out at the receiver’s income"));
        String ref = officer.sendJson("POST", "api/v1/transfers", transfer("2017/18", "RECHARGE", "10000", "9700", "")).json().getString("ref");
        assertEquals(9_700, officer.get("api/v1/transfers/" + ref).json().getInt("eliminatedPence"));
        eliminateFrom2017("0");
        try {
            assertEquals(10_000, officer.get("api/v1/transfers/" + ref).json().getInt("eliminatedPence"), "As the payer says it");
            assertEquals("RECEIVER", officer.get("api/v1/counts/sums?year=2009/10").json().getString("eliminatedAt"), "Years before keep their side");
        } finally {
            eliminateFrom2017("1");
        }
    }

    private void eliminateFrom2017(String atReceiver) {
        Answer proposed = officer.sendJson("POST", "api/v1/parameters/transfer-elimination/versions", "{\"validFrom\":\"2017-04-01\",\"values\":{\"at-receiver\":%s},\"source\":\"A test\",\"reason\":\"To see the other side\"}".formatted(atReceiver));
        assertEquals(201, proposed.status(), proposed::toString);
        int newest = officer.get("api/v1/parameters/transfer-elimination").json().getJsonArray("versions").getValuesAs(JsonObject.class).stream().mapToInt(version -> version.getInt("number")).max().orElseThrow();
        Answer active = Visitor.basic("admin").sendJson("POST", "api/v1/parameters/transfer-elimination/versions/" + newest + "/transitions", "{\"status\":\"ACTIVE\"}");
        assertEquals(200, active.status(), active::toString);
    }

    @Test
    void each_side_says_its_own_amount_and_neither_the_others() {
        Answer entered = officer.sendJson("POST", "api/v1/transfers", transfer("2015/16", "RECHARGE", "10000000", "null", ""));
        assertEquals(201, entered.status(), entered::toString);
        String ref = entered.json().getString("ref");
        assertEquals("ONE_SIDED", entered.json().getString("reconciliation"));
        assertEquals(404, reader.get("api/v1/transfers/" + ref).status());
        assertEquals(200, partner.get("api/v1/transfers/" + ref).status(), "The receiver sees it at once");

        Answer forTheOther = partner.sendJson("PUT", "api/v1/transfers/" + ref, transfer("2015/16", "RECHARGE", "9000000", "9000000", ",\"version\":1"));
        assertEquals(400, forTheOther.status(), forTheOther::toString);
        assertTrue(forTheOther.body().contains("the payer’s to say"), forTheOther::toString);
        Answer own = partner.sendJson("PUT", "api/v1/transfers/" + ref, transfer("2015/16", "RECHARGE", "10000000", "2000000", ",\"version\":1"));
        assertEquals(200, own.status(), own::toString);
        assertEquals("DISCREPANCY", own.json().getString("reconciliation"));
        assertEquals(2_000_000, own.json().getInt("eliminatedPence"), "It is taken out as the receiver says it");
        Answer late = officer.sendJson("PUT", "api/v1/transfers/" + ref, transfer("2015/16", "RECHARGE", "10000000", "10000000", ",\"version\":1"));
        assertEquals(409, late.status());
        assertEquals("2000000 before 10000000", late.json().getJsonObject("current").getInt("receiverPence") + " before " + late.json().getJsonObject("sent").getInt("receiverPence"), "A conflict says what stands and what was sent");

        assertEquals(200, partner.sendJson("POST", "api/v1/transfers/" + ref + "/release", "").status());
        assertEquals(200, reader.get("api/v1/transfers/" + ref).status());
    }

    @Test
    void what_cannot_be_kept_is_refused_in_plain_words() {
        assertSays(transfer("2016/17", "RECHARGE", "null", "null", ""), "Give what was paid, or what was received.");
        assertSays(transfer("2016/17", "RECHARGE", "-1", "null", ""), "not below nothing");
        assertSays(transfer("sixteen", "RECHARGE", "1", "null", ""), "such as 2009/10");
        assertSays(transfer("2016/17", "RECHARGE", "1", "null", "").replace(THANET, KENT), "Nobody passes money to itself");
        assertEquals(201, officer.sendJson("POST", "api/v1/transfers", transfer("2016/17", "GRANT", "1", "null", "")).status());
        assertSays(transfer("2016/17", "GRANT", "2", "null", ""), "already");
        assertEquals(403, partner.sendJson("POST", "api/v1/transfers", transfer("2016/17", "LOAN", "1", "null", "").replace(THANET, "E07000113")).status());
    }

    private void assertSays(String body, String words) {
        Answer answer = officer.sendJson("POST", "api/v1/transfers", body);
        assertEquals(400, answer.status(), answer::toString);
        assertTrue(answer.body().contains(words), answer::toString);
    }

    private long total(String query) {
        return officer.get("api/v1/transfers?size=1&" + query).json().getJsonNumber("total").longValue();
    }

    private static String transfer(String year, String kind, String paid, String received, String more) {
        return "{\"payer\":\"%s\",\"receiver\":\"%s\",\"year\":\"%s\",\"kind\":\"%s\",\"payerPence\":%s,\"receiverPence\":%s%s}".formatted(KENT, THANET, year, kind, paid, received, more);
    }
}
