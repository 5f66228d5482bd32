package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.system.run.TheServer;

/** What a partner has not released is invisible to others. In the demonstration that partner is E07000113, and all its asset codes begin SWL. */
@ExtendWith(TheServer.class)
class ScopeIT {
    private static final String SILENT = "E07000113";
    private static final String ITS_PROPERTY = "SWL-0031";
    private static final String ITS_SITE = "Sheerness Gateway";

    @ParameterizedTest
    @ValueSource(strings = {"properties?size=500", "sites?size=500", "expenditure-returns?size=500"})
    void the_officer_sees_it_in_the_list(String list) {
        assertTrue(Visitor.basic("officer").get("api/v1/" + list + "&organisation=" + SILENT).body().contains(SILENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "reader", "board", "scrutiny", "caseworker"})
    void others_do_not_see_it_in_any_list(String account) {
        Visitor visitor = Visitor.basic(account);
        for (String list : List.of("properties?size=500", "properties?size=500&page=1", "properties?size=500&organisation=" + SILENT, "properties?size=500&text=SWL", "sites?size=500", "expenditure-returns?size=500")) {
            Answer answer = visitor.get("api/v1/" + list);
            assertEquals(200, answer.status(), answer::toString);
            assertFalse(answer.body().contains("\"organisation\":\"" + SILENT + "\"") || answer.body().contains("SWL-0") || answer.body().contains(ITS_SITE), list);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "reader", "board", "scrutiny", "caseworker"})
    void others_do_not_get_it_in_any_file(String account) {
        for (String file : List.of("properties.csv", "properties.geojson", "properties/published.csv", "properties.csv?organisation=" + SILENT)) {
            assertFalse(Visitor.basic(account).get("api/v1/" + file).body().contains("SWL-0"), file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "reader", "board", "scrutiny", "caseworker"})
    void its_record_is_not_there_for_others(String account) {
        Visitor visitor = Visitor.basic(account);
        for (String path : List.of("properties/" + SILENT + "/" + ITS_PROPERTY, "properties/" + SILENT + "/" + ITS_PROPERTY + "/history")) {
            Answer hidden = visitor.get("api/v1/" + path);
            Answer missing = visitor.get("api/v1/" + path.replace(ITS_PROPERTY, "NOT-THERE"));
            assertEquals(404, hidden.status());
            assertEquals(missing.body().replace("NOT-THERE", ITS_PROPERTY), hidden.body(), "The answer tells a hidden record from a missing one");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "reader", "board", "scrutiny"})
    void its_rows_stand_on_no_page_of_others(String account) {
        Visitor visitor = Visitor.signedIn(account);
        for (String page : List.of("gateway/sites.xhtml", "counting/returns.xhtml", "assets/properties.xhtml", "assets/properties.xhtml?organisation=" + SILENT, "assets/properties.xhtml?text=SWL")) {
            String body = visitor.get(page).body();
            assertFalse(body.contains(ITS_SITE) || body.contains("SWL-0"), page);
        }
        assertTrue(Visitor.signedIn("officer").get("gateway/sites.xhtml").body().contains(ITS_SITE));
    }

    @Test
    void totals_count_only_what_the_caller_sees() {
        long officer = total("officer");
        long reader = total("reader");
        long silent = Visitor.basic("officer").get("api/v1/properties?size=1&organisation=" + SILENT).json().getJsonNumber("total").longValue();
        assertTrue(silent > 0);
        assertEquals(officer - silent, reader + unreleasedOfOthers());
    }

    /** Other tests upload for organisations of their own and release nothing. */
    private static long unreleasedOfOthers() {
        JsonObject all = Visitor.basic("officer").get("api/v1/properties?size=500").json();
        long total = all.getJsonNumber("total").longValue();
        long count = 0;
        for (int page = 0; page * 500 < total; page++) {
            count += Visitor.basic("officer").get("api/v1/properties?size=500&page=" + page).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .filter(row -> !row.getBoolean("released") && !row.getString("organisation").equals(SILENT)).count();
        }
        return count;
    }

    private static long total(String account) {
        return Visitor.basic(account).get("api/v1/properties?size=1").json().getJsonNumber("total").longValue();
    }

    @Test
    void a_partner_does_not_write_for_another_organisation() {
        Answer answer = Visitor.basic("partner").sendJson("POST", "api/v1/properties", "{\"organisation\":\"" + SILENT + "\",\"assetCode\":\"X-1\",\"name\":\"Not mine\"}");
        assertEquals(403, answer.status(), answer::toString);
    }

    @Test
    void a_partner_does_not_upload_for_another_organisation() {
        Answer answer = Visitor.basic("partner").send("POST", "api/v1/imports?dataset=assets.land-and-buildings&mode=dry-run&organisation=" + SILENT, "AssetCode,PropertyName\nX-1,Not mine\n".getBytes(), "X-File-Name", "x.csv");
        assertEquals(403, answer.status(), answer::toString);
    }
}
