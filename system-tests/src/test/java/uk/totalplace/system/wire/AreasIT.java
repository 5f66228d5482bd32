package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.totalplace.system.run.TheServer;

/** Areas through time: which stood when, and what became of one. */
@ExtendWith(TheServer.class)
class AreasIT {

    @ParameterizedTest
    @CsvSource({"kind=LSOA&on=2010-04-08,1047", "kind=LSOA&on=2015-06-01,1065", "kind=LSOA&on=2026-01-01,1107", "kind=WARD&parent=E07000114&on=2010-04-08,23"})
    void a_list_gives_the_areas_that_stood_on_a_day(String filter, int many) {
        JsonObject page = Visitor.basic("reader").get("api/v1/areas?size=3&" + filter).json();
        assertEquals(many, page.getInt("total"), filter);
        assertEquals(3, page.getJsonArray("items").size());
    }

    @ParameterizedTest
    @CsvSource({"E01024678,LSOA-2021,E01035316=0.5 E01035317=0.5", "E01024676,LSOA-2021,E01024676=1", "E01024334,LSOA-2021,E01034990=1", "E01024678,WARD-2024,E05005093=1", "E01023982,LSOA-2021,E01032810=0.404857 E01032812=0.595143"})
    void what_became_of_an_area_is_found_by_code_and_weight(String code, String edition, String expected) {
        assertEquals(expected, lookups(code, edition).entrySet().stream().map(Map.Entry::toString).sorted().collect(Collectors.joining(" ")));
    }

    private static Map<String, String> lookups(String code, String edition) {
        return Visitor.basic("reader").get("api/v1/areas/" + code + "/lookups?to=" + edition).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(item -> item.getString("to"), item -> item.getJsonNumber("weight").toString()));
    }

    @ParameterizedTest
    @CsvSource({"E01024678,[],2021 E01035316 50 E01035317 50", "E01024334,[],2021 E01034990 100", "E01023980,'[\"Ashford 004A\"]',''", "E01023982,[],2011 E01032810 40.4857 E01032812 59.5143"})
    void an_area_says_what_it_was_called_and_into_what_it_passed_in_the_list_as_by_itself(String code, String aliases, String successors) {
        JsonObject one = Visitor.basic("reader").get("api/v1/areas/" + code).json();
        assertEquals(one, Visitor.basic("reader").get("api/v1/areas?text=" + code).json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(item -> item.getString("code").equals(code)).findFirst().orElseThrow());
        assertEquals(aliases, one.getJsonArray("aliases").toString());
        List<JsonObject> heirs = one.getJsonArray("successors").getValuesAs(JsonObject.class);
        assertEquals(successors, heirs.isEmpty() ? "" : heirs.get(0).getString("on").substring(0, 4) + heirs.stream().map(heir -> " " + heir.getString("successor") + " " + heir.get("sharePercent")).collect(Collectors.joining()));
    }

    @Test
    void an_unknown_edition_is_refused_with_those_there_are() {
        Answer answer = Visitor.basic("reader").get("api/v1/areas/E01024678/lookups?to=LSOA-1991");
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("LSOA-2011"), answer::toString);
    }

    @Test
    void the_page_of_an_area_says_what_came_after_with_its_share() {
        String page = Answer.plain(Visitor.signedIn("reader").get("data/area.xhtml?code=E01024678").body());
        assertTrue(page.contains("Thanet 001F") && page.contains("E01035317") && page.contains("50 %"), page);
    }

    @Test
    void the_list_is_filtered_by_the_address() {
        String page = Answer.plain(Visitor.signedIn("reader").get("data/areas.xhtml?kind=LSOA&text=thanet%20001&on=8%20April%202010").body());
        assertTrue(page.contains("Thanet 001E") && !page.contains("Thanet 001F") && page.contains("5 areas found"), page);
        assertTrue(Visitor.signedIn("reader").get("data/areas.xhtml?on=yesterday").body().contains("Give a real date"));
    }
}
