package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.system.run.TheServer;

/** Saved views: whose they are, who is offered them, and what they can lead to. */
@ExtendWith(TheServer.class)
class ViewsIT {
    private static final String REGISTER = "/assets/properties.xhtml";

    @Test
    void a_private_view_is_its_owners_alone() {
        JsonObject saved = saved("partner", "Of Thanet alone", "text=library", "PRIVATE");
        assertTrue(offered("partner", saved));
        for (String other : new String[] {"officer", "reader", "admin"}) {
            assertFalse(offered(other, saved), other);
            assertEquals(404, Visitor.basic(other).get(address(saved)).status());
            assertEquals(404, Visitor.basic(other).delete(address(saved)).status());
            assertFalse(Visitor.signedIn(other).get(REGISTER.substring(1)).body().contains("Of Thanet alone"));
        }
        assertTrue(Visitor.signedIn("partner").get(REGISTER.substring(1)).body().contains("Of Thanet alone"));
    }

    @Test
    void a_view_shared_with_the_organisation_is_offered_there_only() {
        JsonObject saved = saved("officer", "Of the programme office", "text=depot", "ORGANISATION");
        assertTrue(offered("officer", saved) && offered("lead", saved));
        assertFalse(offered("partner", saved));
    }

    @Test
    void what_a_shared_view_shows_is_trimmed_for_whoever_opens_it() {
        JsonObject saved = saved("officer", "All of one partner", "organisation=E07000113", "EVERYBODY");
        assertTrue(Visitor.signedIn("officer").get(saved.getString("href").substring(1)).body().contains("SWL-0"));
        assertTrue(offered("partner", saved));
        Answer opened = Visitor.signedIn("partner").get(saved.getString("href").substring(1));
        assertEquals(200, opened.status());
        assertFalse(opened.body().contains("SWL-0"));
    }

    @Test
    void the_same_filters_have_the_same_address() {
        assertEquals("tenure=Freehold&text=town+hall", saved("officer", "Sorted", "?text=town%20hall&first=25&area=&tenure=Freehold&jakarta.faces.ViewState=x", "PRIVATE").getString("query"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example/x", "https://elsewhere.example/", "/api/v1/properties", "/a/../b.xhtml", "assets/properties.xhtml", "/login.xhtml", "/a?b=c", "/\\elsewhere"})
    void only_lists_of_the_portal_can_be_saved(String path) {
        Answer refused = Visitor.basic("officer").sendJson("POST", "api/v1/views", body("Elsewhere", path, "", "PRIVATE"));
        assertEquals(400, refused.status());
        assertTrue(refused.isProblem());
    }

    @Test
    void those_who_keep_no_records_keep_views_for_themselves() {
        assertEquals(400, Visitor.basic("reader").sendJson("POST", "api/v1/views", body("For all", REGISTER, "", "EVERYBODY")).status());
        assertEquals(201, Visitor.basic("reader").sendJson("POST", "api/v1/views", body("For me", REGISTER, "", "PRIVATE")).status());
        assertEquals(400, Visitor.basic("reader").sendJson("POST", "api/v1/views", body("For me", REGISTER, "text=x", "PRIVATE")).status());
        assertEquals(400, Visitor.basic("reader").sendJson("POST", "api/v1/views", body(" ", REGISTER, "", "PRIVATE")).status());
    }

    @Test
    void a_view_is_renamed_by_its_owner_never_over_a_newer_one_and_removed_with_a_trace() {
        JsonObject saved = saved("partner", "First name", "text=park", "PRIVATE");
        assertEquals(200, Visitor.basic("partner").sendJson("PUT", address(saved), "{\"name\":\"Second name\",\"sharing\":\"EVERYBODY\",\"version\":" + saved.getInt("version") + "}").status());
        assertEquals(409, Visitor.basic("partner").sendJson("PUT", address(saved), "{\"name\":\"Third name\",\"version\":" + saved.getInt("version") + "}").status());
        assertEquals(404, Visitor.basic("officer").sendJson("PUT", address(saved), "{\"name\":\"Mine now\",\"version\":1}").status());
        assertEquals("Second name", Visitor.basic("reader").get(address(saved)).json().getString("name"));
        assertEquals(204, Visitor.basic("partner").delete(address(saved)).status());
        assertEquals(404, Visitor.basic("partner").get(address(saved)).status());
        String log = Visitor.signedIn("auditor").get("data/audit.xhtml").body();
        assertTrue(log.contains("view:" + saved.getInt("id")) && log.contains("Second name"));
    }

    private static JsonObject saved(String account, String name, String query, String sharing) {
        Answer answer = Visitor.basic(account).sendJson("POST", "api/v1/views", body(name, REGISTER, query, sharing));
        assertEquals(201, answer.status(), answer::toString);
        return answer.json();
    }

    private static boolean offered(String account, JsonObject view) {
        return Visitor.basic(account).get("api/v1/views?size=500&path=" + REGISTER).json().getJsonArray("items").getValuesAs(JsonObject.class).stream().anyMatch(one -> one.getInt("id") == view.getInt("id"));
    }

    private static String address(JsonObject view) {
        return "api/v1/views/" + view.getInt("id");
    }

    private static String body(String name, String path, String query, String sharing) {
        return Json.createObjectBuilder().add("name", name).add("path", path).add("query", query).add("sharing", sharing).build().toString();
    }
}
