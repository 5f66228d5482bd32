package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** What was reported stays as it was, whatever becomes of the rows behind it. */
@ExtendWith(TheServer.class)
class SnapshotsIT {
    private static final String OPEN_SITES = "gateway.sites.open";
    private final Visitor officer = Visitor.basic("officer");
    private final Visitor scrutiny = Visitor.basic("scrutiny");

    @Test
    void a_figure_opens_as_it_was_reported_with_the_difference_to_today() {
        String ref = take();
        assertEquals(404, scrutiny.get("api/v1/snapshots/" + ref).status());
        assertEquals(404, scrutiny.get("api/v1/snapshots/" + ref + "/figures/" + OPEN_SITES).status());
        assertTrue(figure(officer, ref).getBoolean("same"), "Nothing had changed yet");

        assertEquals(201, officer.sendJson("POST", "api/v1/sites", "{\"code\":\"SNAP-1\",\"name\":\"Opened after the meeting\",\"kind\":\"WEB\",\"organisation\":\"E07000114\"}").status());
        JsonObject now = figure(officer, ref);
        assertEquals("+1", now.getString("difference"));
        assertEquals(now.getJsonObject("then").getInt("value") + 1, now.getJsonObject("now").getInt("value"));
        assertFalse(now.getJsonObject("then").toString().contains("Opened after the meeting"));
        assertTrue(now.getJsonObject("now").toString().contains("Opened after the meeting"));

        assertEquals(200, officer.sendJson("POST", "api/v1/snapshots/" + ref + "/release", "").status());
        JsonObject seen = figure(scrutiny, ref);
        assertEquals(now.getJsonObject("then").getInt("value"), seen.getJsonObject("then").getInt("value"), "What was reported is the same for everybody");
        assertTrue(seen.getJsonObject("then").toString().contains("shown to those who see all registers"), seen::toString);
        assertTrue(Visitor.signedIn("officer").get("board/snapshot.xhtml?ref=" + ref).body().contains("As it was frozen"));
    }

    @Test
    void every_line_of_the_report_and_every_figure_below_it_is_frozen() {
        String ref = take();
        officer.get("api/v1/reports/april-2010?size=100").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(line -> !line.isNull("computed"))
                .forEach(line -> assertEquals(200, officer.get("api/v1/snapshots/" + ref + "/figures/" + line.getString("computed")).status(), line::toString));
        assertEquals(200, officer.get("api/v1/snapshots/" + ref + "/figures/board.baseline.BAS-002").status());
    }

    @Test
    void only_the_programme_office_takes_one_and_says_what_for() {
        assertEquals(403, Visitor.basic("partner").sendJson("POST", "api/v1/snapshots", "{\"title\":\"Mine\",\"purpose\":\"For me\"}").status());
        Answer nameless = officer.sendJson("POST", "api/v1/snapshots", "{\"title\":\" \",\"purpose\":\"\"}");
        assertEquals(400, nameless.status());
        assertTrue(nameless.body().contains("Say what it is called") && nameless.body().contains("Say for whom it is taken"), nameless::toString);
    }

    @Test
    void a_released_snapshot_shows_others_nothing_of_what_a_partner_had_not_released() {
        String saving = unvalidated();
        String ref = take();
        assertEquals(200, officer.sendJson("POST", "api/v1/snapshots/" + ref + "/release", "").status());
        String figures = "api/v1/snapshots/" + ref + "/figures";
        String sum = officer.get("api/v1/figures?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().map(figure -> figure.getString("key")).filter(key -> key.matches("board.portfolio.avoidance.social.*gross")).findFirst()
                .orElseThrow();
        for (String seeing : List.of("officer", "lead", "finance", "auditor", "admin")) {
            assertEquals(200, Visitor.basic(seeing).get(figures + "/board.saving." + saving).status(), seeing);
            assertTrue(Visitor.basic(seeing).get(figures + "/" + sum).json().getJsonObject("then").toString().contains("board.saving." + saving), seeing);
        }
        int all = officer.get("api/v1/snapshots/" + ref).json().getInt("figures");
        for (String other : List.of("reader", "partner", "board", "scrutiny", "caseworker")) {
            Visitor visitor = Visitor.basic(other);
            assertEquals(404, visitor.get(figures + "/board.saving." + saving).status(), other);
            JsonObject then = visitor.get(figures + "/" + sum).json().getJsonObject("then");
            assertFalse(then.toString().contains(saving) || then.toString().contains("Kept from others"), then::toString);
            assertTrue(then.toString().contains("shown to those who see all registers"), then::toString);
            JsonObject list = visitor.get(figures + "?size=500").json();
            list.getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> assertFalse(item.get("then").toString().contains(saving), other + " " + item));
            assertFalse(visitor.get(figures + ".csv").body().contains(saving), other);
            assertTrue(list.getInt("total") < all, other);
            assertEquals(list.getInt("total"), visitor.get("api/v1/snapshots/" + ref).json().getInt("figures"), other);
        }
        assertTrue(Visitor.signedIn("officer").get("board/snapshot.xhtml?ref=" + ref).body().contains("As it was frozen"), "The digest is of all of it");
    }

    /** Thanet's own estimate, the only one of its kind of money. */
    private String unvalidated() {
        Answer baseline = officer.sendJson("POST", "api/v1/baselines", "{\"title\":\"What grows\",\"theme\":\"gateway\",\"period\":\"2009/10\",\"amountPence\":900000000,\"priceBase\":\"2009/10\",\"source\":\"A test\"}");
        assertEquals(201, baseline.status(), baseline::toString);
        Answer entered = Visitor.basic("partner").sendJson("POST", "api/v1/savings", ("{\"theme\":\"gateway\",\"title\":\"Kept from others\",\"kind\":\"AVOIDANCE\",\"cashability\":\"CAPACITY\",\"valueType\":\"SOCIAL\",\"lowPence\":400000000,"
                + "\"highPence\":500000000,\"priceBase\":\"2009/10\",\"startsOn\":\"2010-04-01\",\"baseline\":\"%s\",\"status\":\"ESTIMATED\",\"organisation\":\"E07000114\"}").formatted(baseline.json().getString("ref")));
        assertEquals(201, entered.status(), entered::toString);
        return entered.json().getString("ref");
    }

    private String take() {
        Answer taken = officer.sendJson("POST", "api/v1/snapshots", "{\"title\":\"Board of 8 April 2010\",\"purpose\":\"The papers of the meeting\"}");
        assertEquals(201, taken.status(), taken::toString);
        assertTrue(taken.json().getString("digest").matches("[0-9a-f]{64}"));
        return taken.json().getString("ref");
    }

    private static JsonObject figure(Visitor visitor, String ref) {
        Answer answer = visitor.get("api/v1/snapshots/" + ref + "/figures/" + OPEN_SITES);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json();
    }
}
