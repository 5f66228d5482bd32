package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/**
 * Two organisations merge into a third, with everything still found: properties under old and new addresses, sites, returns, accounts. The
 * organisations are this test's own, because a merger cannot be undone.
 */
@ExtendWith(TheServer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MergerIT {
    private static final String LEFT = "MERGER-LEFT";
    private static final String RIGHT = "MERGER-RIGHT";
    private static final String NEW = "MERGER-NEW";
    private static final String MERGER = "{\"predecessors\":[\"" + LEFT + "\",\"" + RIGHT + "\"],\"successors\":[{\"organisation\":\"" + NEW + "\",\"sharePercent\":100}],\"on\":\"2004-04-01\",\"source\":\"Merger order of the test\",\"verified\":true}";

    @BeforeAll
    static void two_bodies_that_hold_something() {
        for (String code : List.of(LEFT, RIGHT, NEW)) {
            sent("organisations", "{\"code\":\"" + code + "\",\"name\":\"Body " + code + "\",\"kind\":\"OTHER\",\"aliases\":[],\"source\":\"system test\"}");
        }
        for (String code : List.of(LEFT, RIGHT)) {
            sent("properties", property(code, "M-1", "Hall of " + code));
            sent("sites", "{\"code\":\"S-" + code + "\",\"name\":\"Counter of " + code + "\",\"kind\":\"GATEWAY\",\"organisation\":\"" + code + "\",\"synthetic\":true}");
            sent("expenditure-returns", "{\"organisation\":\"" + code + "\",\"year\":\"2003/04\",\"grossPence\":1000,\"synthetic\":true}");
            sent("expenditure-returns", "{\"organisation\":\"" + code + "\",\"year\":\"2004/05\",\"grossPence\":2000,\"synthetic\":true}");
        }
        assertEquals("COMMITTED", Upload.by(Visitor.basic("officer"), LEFT).run("counting.expenditure-return", "all-or-nothing", "lines.csv",
                "Year,Cofog Code,Service,Area,Amount\n2005/06,08,Halls,E07000109,120\n2005/06,05,Refuse Collection,E07000114,80\n".getBytes(StandardCharsets.UTF_8)).status());
        assertEquals(204, Visitor.basic("officer").sendJson("POST", "api/v1/expenditure-returns/releases", "{\"organisation\":\"" + LEFT + "\"}").status());
        sent("transfers", "{\"payer\":\"" + RIGHT + "\",\"receiver\":\"E07000109\",\"year\":\"2004/05\",\"kind\":\"GRANT\",\"payerPence\":700,\"synthetic\":true}");
        for (String year : List.of("2003/04", "2005/06")) {
            sent("transfers", "{\"payer\":\"" + LEFT + "\",\"receiver\":\"" + RIGHT + "\",\"year\":\"" + year + "\",\"kind\":\"GRANT\",\"payerPence\":500,\"synthetic\":true}");
        }
        sent("bookables", "{\"code\":\"MRG-HALL\",\"name\":\"Hall to book\",\"kind\":\"HALL\",\"organisation\":\"" + RIGHT + "\",\"record\":\"property:" + RIGHT + "/M-1\",\"capacity\":5,\"opensAt\":\"09:00\",\"closesAt\":\"17:00\",\"days\":[\"MONDAY\"]}");
        sent("properties", property(LEFT, "M-2", "Depot of the left"));
        barrier = sent("barriers", "{\"title\":\"In the way of the merger\",\"statement\":\"Because a rule says so, we cannot sell, which blocks the saving.\",\"category\":\"GOVERNANCE\",\"level\":\"LOCAL\",\"themes\":[\"assets\"],\"owner\":\""
                + RIGHT + "\",\"links\":[\"property:" + RIGHT + "/M-1\"]}").getString("ref");
    }

    private static String barrier;

    /** Links given by an old address are kept, and asked for, by the new one. */
    @Test
    @Order(7)
    void a_barrier_is_linked_and_found_by_old_addresses_and_its_links_are_in_the_log_alone() {
        String old = "property:" + LEFT + "/M-1";
        JsonObject raised = sent("barriers", "{\"title\":\"Linked by an old address\",\"statement\":\"Because a rule says so, we cannot sell, which blocks the saving.\",\"category\":\"GOVERNANCE\",\"level\":\"LOCAL\",\"themes\":[\"assets\"],\"links\":[\"" + old + "\"]}");
        assertTrue(raised.toString().contains("property:" + NEW + "/M-1\""), raised::toString);
        for (String asked : List.of(old, "property:" + NEW + "/M-1")) {
            assertTrue(got("barriers?record=" + Visitor.encoded(asked)).toString().contains(raised.getString("ref")), asked);
        }
        String log = Answer.plain(Visitor.signedIn("auditor").get("data/audit.xhtml?text=barrier-links:" + raised.getString("ref")).body());
        assertTrue(log.contains("link set to property:" + NEW + "/M-1"), log);
        assertFalse(Answer.plain(Visitor.signedIn("officer").get("barriers/barrier.xhtml?ref=" + raised.getString("ref")).body()).contains("link set to"), "Everybody reads in the history what it is linked to");
    }

    @Test
    @Order(7)
    void what_passed_on_has_an_entry_of_its_own_and_another_version() {
        for (String record : List.of("barrier:" + barrier, "bookable:MRG-HALL")) {
            String log = Answer.plain(Visitor.signedIn("auditor").get("data/audit.xhtml?text=" + Visitor.encoded(record)).body());
            assertTrue(log.contains("passed from " + RIGHT + " to " + NEW), log);
        }
        assertTrue(got("barriers/" + barrier).getInt("version") >= 3, "Its owner and its link were changed since it was raised");
    }

    /** Nobody can bind another, a predecessor its successor neither. */
    @Test
    @Order(8)
    void what_a_partner_said_stays_its_own_and_stands_for_its_heir_only_where_that_said_nothing() {
        for (String code : List.of("MERGER-SAYS-YES", "MERGER-SAYS-NO", "MERGER-SILENT", "MERGER-YES-TOO")) {
            sent("organisations", "{\"code\":\"" + code + "\",\"name\":\"Body " + code + "\",\"kind\":\"OTHER\",\"aliases\":[],\"source\":\"system test\"}");
        }
        String base = sent("baselines", "{\"title\":\"What it costs\",\"theme\":\"gateway\",\"period\":\"2003/04\",\"amountPence\":100000,\"priceBase\":\"2003/04\",\"source\":\"A test\"}").getString("ref");
        String refused = proposed(base, "MERGER-SAYS-YES", "MERGER-SAYS-NO");
        String inherited = proposed(base, "MERGER-YES-TOO");
        says(refused, "MERGER-SAYS-NO", "DECLINED");
        says(refused, "MERGER-SAYS-YES", "AGREED_IN_PRINCIPLE");
        says(inherited, "MERGER-YES-TOO", "AGREED_IN_PRINCIPLE");
        merge("MERGER-SAYS-YES", "MERGER-SAYS-NO");
        merge("MERGER-YES-TOO", "MERGER-SILENT");
        assertEquals("[\"MERGER-SAYS-NO\"] []", got("proposals/" + refused).get("awaited") + " " + got("proposals/" + refused).get("agreed"), "The heir declined");
        assertEquals(List.of("MERGER-SAYS-YES AGREED_IN_PRINCIPLE", "MERGER-SAYS-NO DECLINED"), got("proposals/" + refused + "/consents").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(word -> word.getString("organisation") + " " + word.getString("state")).toList(), "What was said is said by others now");
        assertEquals("[\"MERGER-SILENT\"]", got("proposals/" + inherited).get("agreed").toString());
        String page = Answer.plain(Visitor.signedIn("officer").get("board/proposal.xhtml?ref=" + inherited).body());
        assertTrue(page.contains("as Body MERGER-YES-TOO said, which it succeeded"), page);
    }

    private static String proposed(String baseline, String... gaining) {
        String shares = String.join(",", List.of(gaining).stream().map(code -> "{\"organisation\":\"" + code + "\",\"sharePercent\":" + 100 / gaining.length + "}").toList());
        String saving = sent("savings", "{\"theme\":\"gateway\",\"title\":\"Of " + gaining[0] + "\",\"kind\":\"RECURRENT\",\"cashability\":\"CASHABLE\",\"valueType\":\"FISCAL\",\"lowPence\":100,\"highPence\":300,\"priceBase\":\"2003/04\",\"startsOn\":\"2004-04-01\",\"baseline\":\"" + baseline
                + "\",\"cashingAction\":\"Close it\",\"counterfactual\":\"It goes on.\",\"evidenceGrade\":3,\"bearer\":\"" + gaining[0] + "\",\"beneficiaries\":[" + shares + "]}").getString("ref");
        return sent("proposals", "{\"title\":\"Of " + gaining[0] + "\",\"objective\":\"A test\",\"lines\":[\"" + saving + "\"]}").getString("ref");
    }

    private static void says(String proposal, String organisation, String state) {
        sent("proposals/" + proposal + "/consents", "{\"organisation\":\"" + organisation + "\",\"state\":\"" + state + "\",\"signedBy\":\"The leader\",\"authority\":\"Cabinet\",\"on\":\"2004-03-01\"}");
    }

    private static void merge(String predecessor, String successor) {
        sent("organisation-mergers", "{\"predecessors\":[\"" + predecessor + "\"],\"successors\":[{\"organisation\":\"" + successor + "\",\"sharePercent\":100}],\"on\":\"2004-04-01\",\"source\":\"Order\",\"verified\":false}");
    }

    private static String property(String organisation, String asset, String name) {
        return "{\"organisation\":\"" + organisation + "\",\"assetCode\":\"" + asset + "\",\"name\":\"" + name + "\"}";
    }

    private static JsonObject sent(String path, String json) {
        Answer answer = Visitor.basic("officer").sendJson("POST", "api/v1/" + path, json);
        assertEquals(201, answer.status(), answer::toString);
        return answer.json();
    }

    private static JsonObject got(String path) {
        Answer answer = Visitor.basic("officer").get("api/v1/" + path);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json();
    }

    private static JsonObject passing(JsonObject outcome, String predecessor, String things) {
        return outcome.getJsonObject("predecessors").getJsonArray(predecessor).getValuesAs(JsonObject.class).stream().filter(one -> one.getString("things").equals(things)).findFirst().orElseThrow();
    }

    @Test
    @Order(1)
    void a_preview_says_what_would_move_and_changes_nothing() {
        Answer answer = Visitor.basic("officer").sendJson("POST", "api/v1/organisation-mergers/preview", MERGER);
        assertEquals(200, answer.status(), answer::toString);
        assertEquals(2, passing(answer.json(), LEFT, "properties").getInt("moves"));
        assertEquals(1, passing(answer.json(), LEFT, "expenditure returns").getInt("stays"));
        assertEquals(LEFT, got("properties/" + LEFT + "/M-1").getString("organisation"));
    }

    @Test
    @Order(2)
    void only_officers_and_administrators_may() {
        for (String account : List.of("partner", "reader", "lead", "board", "auditor")) {
            assertEquals(403, Visitor.basic(account).sendJson("POST", "api/v1/organisation-mergers", MERGER).status(), account);
        }
    }

    @Test
    @Order(3)
    void what_cannot_be_is_refused_in_words_and_changes_nothing() {
        Answer future = Visitor.basic("officer").sendJson("POST", "api/v1/organisation-mergers", MERGER.replace("2004-04-01", "2999-04-01"));
        assertEquals(400, future.status());
        assertTrue(future.body().contains("still to come"), future::toString);
        assertEquals(400, Visitor.basic("officer").sendJson("POST", "api/v1/organisation-mergers", MERGER.replace(NEW, "NO-SUCH-BODY")).status());
        assertTrue(got("organisations/" + LEFT).isNull("validTo"));
    }

    @Test
    @Order(4)
    void a_merger_passes_on_what_carries_on_and_loses_nothing() {
        long before = total("text=Hall%20of%20MERGER");
        JsonObject outcome = sent("organisation-mergers", MERGER);
        assertEquals(1, passing(outcome, RIGHT, "properties").getInt("moves"));
        assertEquals(before, total("text=Hall%20of%20MERGER"));
        assertEquals(3, total("organisation=" + NEW));
        assertEquals("2004-03-31", got("organisations/" + LEFT).getString("validTo"));
        assertEquals(400, Visitor.basic("officer").sendJson("POST", "api/v1/organisation-mergers", MERGER).status());
    }

    private static long total(String filter) {
        return got("properties?size=1&" + filter).getJsonNumber("total").longValue();
    }

    @Test
    @Order(5)
    void every_old_address_leads_to_the_new_place_also_where_both_used_one_asset_code() {
        JsonObject left = got("properties/" + LEFT + "/M-1");
        JsonObject right = got("properties/" + RIGHT + "/M-1");
        assertEquals(NEW, left.getString("organisation"));
        assertEquals(NEW, right.getString("organisation"));
        assertEquals("M-1", left.getString("assetCode"));
        assertEquals("M-1 (" + RIGHT + ")", right.getString("assetCode"));
        assertTrue(right.getJsonObject("details").getString("name").contains(RIGHT));
        assertEquals(2, total("organisation=" + LEFT), "The predecessor's properties are not found under it any more");
        assertTrue(Visitor.signedIn("officer").get("assets/property.xhtml?organisation=" + RIGHT + "&asset=M-1").heading().contains("Hall of " + RIGHT));
        String history = Visitor.basic("officer").get("api/v1/properties/" + NEW + "/M-1/history").body();
        assertTrue(history.contains("entered it by hand") && history.contains("passed it on"), history);
    }

    @Test
    @Order(6)
    void an_open_barrier_goes_on_with_the_successor_and_its_link_follows_the_property() {
        String body = Visitor.basic("officer").get("api/v1/barriers/" + barrier).body();
        assertTrue(body.contains("\"owner\":\"" + NEW + "\"") && body.contains("property:" + NEW + "/M-1 (" + RIGHT + ")"), body);
        assertEquals(1, got("barriers?record=" + Visitor.encoded("property:" + NEW + "/M-1 (" + RIGHT + ")")).getInt("total"));
    }

    @Test
    @Order(6)
    void what_is_offered_for_booking_goes_on_where_it_lies_now() {
        JsonObject hall = got("bookables/MRG-HALL");
        assertEquals(NEW, hall.getString("organisation"));
        assertEquals("property:" + NEW + "/M-1 (" + RIGHT + ")", hall.getString("record"));
    }

    @Test
    @Order(6)
    void sites_go_on_and_returns_of_past_years_stay_and_are_counted_once() {
        String sites = Visitor.basic("officer").get("api/v1/sites?size=500").body();
        assertTrue(sites.contains("S-" + LEFT) && sites.contains("S-" + RIGHT) && sites.contains("\"organisation\":\"" + NEW + "\""), sites);
        assertFalse(sites.contains("\"organisation\":\"" + LEFT + "\""));
        List<JsonObject> returns = got("expenditure-returns?size=500").getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(row -> row.getString("organisation").startsWith("MERGER")).toList();
        assertEquals(5, returns.size());
        assertEquals(List.of(LEFT, RIGHT), returns.stream().filter(row -> row.getString("year").equals("2003/04")).map(row -> row.getString("organisation")).sorted().toList());
        assertEquals(List.of(NEW, RIGHT), returns.stream().filter(row -> row.getString("year").equals("2004/05")).map(row -> row.getString("organisation")).sorted().toList());
    }

    @Test
    @Order(6)
    void the_lines_of_a_later_year_go_with_their_return_and_are_sliced_and_changed_as_the_successors() {
        assertEquals(2, got("expenditure-lines/totals?organisation=" + NEW + "&year=2005/06").getInt("parts"));
        assertEquals(0, got("expenditure-lines/totals?organisation=" + LEFT + "&year=2005/06").getInt("parts"));
        assertEquals(List.of(NEW + " 12000", NEW + " 8000"), cells("officer", "rows=organisation&columns=service"));
        assertEquals(List.of(NEW + " 12000", NEW + " 8000"), cells("reader", "rows=organisation&columns=service"));
        assertEquals(List.of("E07000109 12000", "E07000114 8000"), cells("reader", "rows=area&columns=service"));
        Upload successor = Upload.by(Visitor.basic("officer"), NEW);
        long more = successor.run("counting.expenditure-return", "all-or-nothing", "more.csv", "Year,Cofog Code,Service,Area,Amount\n2005/06,08,Halls,E07000109,150\n".getBytes(StandardCharsets.UTF_8)).id();
        assertEquals(List.of(), cells("reader", "rows=area&columns=service"), "What others may not see yet, they see in the sums of all");
        assertEquals(List.of("E07000109 15000"), cells("officer", "rows=area&columns=service"));
        assertEquals(204, successor.undo(more).status());
        assertEquals(List.of("E07000109 12000", "E07000114 8000"), cells("reader", "rows=area&columns=service"));
    }

    @Test
    @Order(6)
    void a_transfer_of_a_later_year_goes_with_the_return_it_is_netted_from() {
        List<String> told = got("transfers?size=500").getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(row -> row.toString().contains("MERGER-")).map(row -> row.getString("payer") + " to " + row.getString("receiver") + " " + row.getString("year")).sorted().toList();
        assertEquals(List.of(LEFT + " to " + RIGHT + " 2003/04", NEW + " to " + RIGHT + " 2005/06", RIGHT + " to E07000109 2004/05"), told, "Of 2004/05 the return stays, and what is netted from it");
    }

    private static List<String> cells(String account, String slice) {
        Answer answer = Visitor.basic(account).get("api/v1/slices?size=500&year=2005/06&" + slice);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class).stream().map(cell -> cell.getString("row") + " " + cell.getJsonNumber("pence")).sorted().toList();
    }

    @Test
    @Order(7)
    void nothing_new_is_entered_for_a_body_that_was_succeeded() {
        Answer answer = Visitor.basic("officer").sendJson("POST", "api/v1/properties", property(LEFT, "M-9", "Too late"));
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("succeeded by Body " + NEW), answer::toString);
    }

    @Test
    @Order(8)
    void the_pages_of_both_lead_to_each_other() {
        String left = Visitor.signedIn("officer").get("data/organisation.xhtml?code=" + LEFT).body();
        assertTrue(left.contains("Body " + NEW) && left.contains("has passed to"), left);
        String successor = Answer.plain(Visitor.signedIn("officer").get("data/organisation.xhtml?code=" + NEW).body());
        assertTrue(successor.contains("Body " + LEFT) && successor.contains("Body " + RIGHT), successor);
    }

    @Test
    @Order(9)
    void accounts_go_with_the_body_and_keep_what_was_theirs() {
        sent("organisations", "{\"code\":\"MERGER-HOME\",\"name\":\"Body of the partner\",\"kind\":\"OTHER\",\"aliases\":[],\"source\":\"system test\"}");
        sent("organisations", "{\"code\":\"MERGER-HEIR\",\"name\":\"Heir of the partner\",\"kind\":\"OTHER\",\"aliases\":[],\"source\":\"system test\"}");
        sent("expenditure-returns", "{\"organisation\":\"MERGER-HOME\",\"year\":\"2002/03\",\"grossPence\":700,\"synthetic\":true}");
        sent("properties", property("MERGER-HOME", "H-1", "Home of the partner"));
        String home = accountOf("caseworker");
        try {
            enter("caseworker", "MERGER-HOME");
            sent("organisation-mergers", "{\"predecessors\":[\"MERGER-HOME\"],\"successors\":[{\"organisation\":\"MERGER-HEIR\",\"sharePercent\":100}],\"on\":\"2004-04-01\",\"source\":\"Order\",\"verified\":false}");
            assertEquals("MERGER-HEIR", accountOf("caseworker"));
            assertEquals("MERGER-HEIR", Visitor.basic("caseworker").get("api/v1/properties/MERGER-HOME/H-1").json().getString("organisation"));
            assertTrue(Visitor.basic("caseworker").get("api/v1/expenditure-returns?size=500").body().contains("\"organisation\":\"MERGER-HOME\""), "What the predecessor returned is hidden from its own people");
            assertEquals(404, Visitor.basic("reader").get("api/v1/properties/MERGER-HOME/H-1").status());
        } finally {
            enter("caseworker", home);
        }
    }

    private static String accountOf(String name) {
        return Visitor.basic("admin").get("api/v1/accounts?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(row -> row.getString("name").equals(name)).findFirst()
                .map(row -> row.isNull("organisation") ? null : row.getString("organisation")).orElse(null);
    }

    private static void enter(String name, String organisation) {
        Answer answer = Visitor.basic("admin").sendJson("POST", "api/v1/accounts", "{\"name\":\"" + name + "\",\"displayName\":\"Task force caseworker\",\"organisation\":" + (organisation == null ? "null" : "\"" + organisation + "\"") + "}");
        assertTrue(answer.status() < 300, answer::toString);
    }
}
