package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** Parameters, working days and the freshness that goes by them, over the API. Every set touched here keeps its shipped values for today. */
@ExtendWith(TheServer.class)
class ParametersIT {
    private static final String PROPOSAL = "{\"validFrom\":\"%s\",\"values\":{\"notice\":%s},\"source\":\"A test\",\"toBeVerified\":true,\"reason\":\"To see it\"}";
    private final Visitor officer = Visitor.basic("officer");
    private final Visitor admin = Visitor.basic("admin");

    private static Answer decide(Visitor visitor, int number, String status) {
        return visitor.sendJson("POST", "api/v1/parameters/agreement-review/versions/" + number + "/transitions", "{\"status\":\"" + status + "\"}");
    }

    private JsonObject on(String day) {
        Answer answer = officer.get("api/v1/parameters/agreement-review/values?on=" + day);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json();
    }

    @Test
    void values_hold_from_their_day_once_a_second_person_has_activated_them() {
        Answer proposed = officer.sendJson("POST", "api/v1/parameters/agreement-review/versions", PROPOSAL.formatted("2199-01-01", "90"));
        assertEquals(201, proposed.status(), proposed::toString);
        int number = proposed.json().getInt("number");
        assertEquals("officer", proposed.json().getString("proposedBy"));
        assertEquals(1, on("2199-06-01").getInt("number"), "A proposal is not in force");

        Answer same = decide(officer, number, "ACTIVE");
        assertEquals(409, same.status(), same::toString);
        assertTrue(same.json().getString("detail").contains("a second person has to activate them"), same::toString);

        Answer second = decide(admin, number, "ACTIVE");
        assertEquals(200, second.status(), second::toString);
        assertEquals(number, on("2199-01-01").getInt("number"));
        assertEquals(90, on("2199-01-01").getJsonObject("values").getInt("notice"));
        assertEquals(1, on("2198-12-31").getInt("number"), "The day before still has the version before");
        assertEquals(409, decide(admin, number, "WITHDRAWN").status());
    }

    @Test
    void a_proposal_out_of_bounds_or_without_a_needed_value_is_refused_at_its_field() {
        for (String value : new String[] {"-1", "99999", "null"}) {
            Answer refused = admin.sendJson("POST", "api/v1/parameters/agreement-review/versions", PROPOSAL.formatted("2199-01-01", value));
            assertEquals(400, refused.status(), refused::toString);
            assertEquals("values", refused.json().getJsonArray("violations").getJsonObject(0).getString("field"));
        }
    }

    @Test
    void only_the_programme_office_and_it_propose() {
        for (String account : new String[] {"partner", "reader", "lead", "finance", "board", "auditor"}) {
            assertEquals(403, Visitor.basic(account).sendJson("POST", "api/v1/parameters/agreement-review/versions", PROPOSAL.formatted("2199-01-01", "90")).status(), account);
        }
    }

    @Test
    void no_value_is_guessed_before_the_first_version() {
        Answer none = officer.get("api/v1/parameters/discount-rate/values?on=1999-12-31");
        assertEquals(409, none.status(), none::toString);
        assertEquals(404, officer.get("api/v1/parameters/no-such-set/values").status());
        assertEquals(400, officer.get("api/v1/parameters/discount-rate/values?on=yesterday").status());
    }

    @Test
    void five_working_days_pass_over_easter_and_a_royal_wedding() {
        Answer counted = officer.get("api/v1/working-days?from=2011-04-20&days=5");
        assertEquals("2011-05-03", counted.json().getString("to"), "21, 26, 27, 28 April, 3 May");
        assertEquals(5, officer.get("api/v1/working-days?from=2011-04-20&to=2011-05-03").json().getInt("workingDays"));
        Answer unknown = officer.get("api/v1/working-days?from=2150-01-01&days=5");
        assertEquals(409, unknown.status(), unknown::toString);
    }

    @Test
    void it_adds_a_bank_holiday_and_takes_it_off_again() {
        String day = "{\"on\":\"2028-06-06\",\"title\":\"A proclaimed day\",\"source\":\"A test\"}";
        assertEquals(403, officer.sendJson("POST", "api/v1/bank-holidays", day).status());
        assertEquals(201, admin.sendJson("POST", "api/v1/bank-holidays", day).status());
        assertTrue(officer.get("api/v1/bank-holidays.ics").body().contains("DTSTART;VALUE=DATE:20280606"));
        assertEquals("2028-06-07", officer.get("api/v1/working-days?from=2028-06-05&days=1").json().getString("to"));
        assertEquals(400, admin.sendJson("POST", "api/v1/bank-holidays", day).status(), "It is there already");
        assertEquals(204, admin.delete("api/v1/bank-holidays/2028-06-06").status());
        assertEquals(404, admin.delete("api/v1/bank-holidays/2028-06-06").status());
        assertEquals("2028-06-06", officer.get("api/v1/working-days?from=2028-06-05&days=1").json().getString("to"));
    }

    @Test
    void a_feed_says_how_old_it_is_and_which_headings_came_and_went() {
        Upload upload = Upload.by(officer, "DWP");
        upload.run("all-or-nothing", "first.csv", "AssetCode,PropertyName,StreetName\nDRF-1,Office,A Street\n".getBytes());
        upload.run("all-or-nothing", "second.csv", "AssetCode,PropertyName,Tenure type of ours\nDRF-2,Office,x\n".getBytes());
        JsonObject feed = feed(officer, "DWP");
        assertEquals("FRESH", feed.getString("state"));
        assertTrue(feed.getInt("ageDays") <= 1, "Sent just now, at most with a midnight between");
        assertEquals("second.csv", feed.getJsonObject("lastTaken").getString("fileName"));
        assertEquals("[\"StreetName\"]", feed.getJsonArray("headingsWent").toString());
        assertEquals("[\"Tenure type of ours\"]", feed.getJsonArray("headingsCame").toString());
        assertTrue(feed.getString("parameters").startsWith("freshness, version "));
        assertEquals("NEVER", feed(officer, "E16000055").getString("state"), "Agreed, and never sent");
    }

    private static JsonObject feed(Visitor visitor, String organisation) {
        return visitor.get("api/v1/feeds?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(item -> item.getString("organisation").equals(organisation)).findFirst().orElseThrow();
    }

    @Test
    void a_partner_sees_its_own_feeds_only() {
        Visitor.basic("partner").get("api/v1/feeds?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> assertEquals("E07000114", item.getString("organisation")));
        assertEquals(403, Visitor.basic("reader").get("api/v1/feeds").status());
    }
}
