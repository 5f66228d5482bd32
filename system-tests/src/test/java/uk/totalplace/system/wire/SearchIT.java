package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.system.run.Person;
import uk.totalplace.system.run.TheServer;

/** What is searched for is found by those who may open it, and by nobody else. What E07000113 has, it has not released. */
@ExtendWith(TheServer.class)
class SearchIT {
    private static final List<String> SEARCHES = List.of("library", "margate", "bar-001", "thanet", "csv", "swl", "upload", "report", "benefits", "gateway", "obl", "audit");

    @BeforeAll
    static void a_property_with_everything_in_its_name() {
        Upload.by(Visitor.basic("officer"), "E07000116").run("valid-lines", "searched.csv", """
                AssetCode,PropertyName,StreetName,Postcode,UPRN
                SRC-0471,Café & Réading rooms St. Peter’s,Zennor Street,TN99 7XQ,471471
                """.getBytes(StandardCharsets.UTF_8));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @EnumSource(Person.class)
    void whoever_finds_something_may_open_it(Person person) {
        Set<String> paths = new TreeSet<>();
        for (String q : SEARCHES) {
            found(person.account(), q, 12).getJsonArray("items").getValuesAs(JsonObject.class).forEach(hit -> paths.add(hit.getString("path").replaceFirst("#.*", "")));
        }
        assertTrue(paths.size() > 10, paths::toString);
        for (String path : paths) {
            assertEquals(200, Visitor.signedIn(person.account()).get(path.substring(1)).status(), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "reader", "board", "scrutiny", "caseworker"})
    void what_others_have_not_released_is_not_found_not_counted_and_not_suggested(String account) {
        for (String q : List.of("SWL-0031", "swl 0031", "SWL0031", "sheerness gateway", "SWL")) {
            JsonObject all = found(account, q, 100);
            assertFalse(all.toString().contains("SWL-0") || all.toString().contains("Sheerness Gateway"), q + ": " + all);
            assertTrue(all.getJsonArray("kinds").getValuesAs(JsonObject.class).stream().noneMatch(kind -> Set.of("property", "site", "import").contains(kind.getString("kind"))), q + ": " + all);
            assertEquals(0, found(account, q + "&kind=property", 10).getInt("total"));
            String page = Visitor.signedIn(account).get("search.xhtml?q=" + Visitor.encoded(q)).body();
            assertFalse(page.contains("SWL-0251") || page.contains("organisation=E07000113"), q);
        }
        assertTrue(found("officer", "SWL-0031", 10).toString().contains("property:E07000113/SWL-0031"));
        assertTrue(found("officer", "sheerness gateway", 10).toString().contains("Sheerness Gateway"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "board", "auditor"})
    void uploads_are_found_by_those_who_upload(String account) {
        assertEquals(0, found(account, "csv&kind=import", 10).getInt("total"));
        assertTrue(found("officer", "csv&kind=import", 10).getInt("total") > found("partner", "csv&kind=import", 10).getInt("total"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cafe reading
            CAFÉ and rooms
            rooms café & st peters
            zennor st
            tn997xq
            TN99 7XQ
            471471
            000000471471
            src-0471
            SRC0471
            """)
    void a_property_is_found_in_many_ways_and_the_register_filters_the_same(String q) {
        assertEquals("property:E07000116/SRC-0471", found("officer", Visitor.encoded(q) + "&kind=property", 5).getJsonArray("items").getJsonObject(0).getString("ref"));
        assertEquals(found("officer", Visitor.encoded(q) + "&kind=property", 5).getInt("total"), Visitor.basic("officer").get("api/v1/properties?size=1&text=" + Visitor.encoded(q)).json().getInt("total"));
    }

    @Test
    void what_is_named_by_its_reference_comes_first() {
        for (String ref : List.of("barrier:BAR-001", "property:E07000114/THA-0023", "organisation:E07000114", "site:LIB-01")) {
            String code = ref.replaceFirst(".*[:/]", "");
            assertTrue(found("officer", code.toLowerCase(), 8).getJsonArray("items").getValuesAs(JsonObject.class).stream().limit(2).anyMatch(hit -> hit.getString("ref").equals(ref)), ref);
        }
    }

    @Test
    void pages_of_one_kind_follow_one_another() {
        Set<String> refs = new TreeSet<>();
        int total = found("officer", "a&kind=organisation", 5).getInt("total");
        for (int page = 0; page * 5 < total; page++) {
            found("officer", "a&kind=organisation&page=" + page, 5).getJsonArray("items").getValuesAs(JsonObject.class).forEach(hit -> assertTrue(refs.add(hit.getString("ref"))));
        }
        assertEquals(total, refs.size());
    }

    @Test
    void bad_questions_are_refused_in_words() {
        assertEquals(400, Visitor.basic("officer").get("api/v1/search?q=" + "a".repeat(201)).status());
        assertEquals(400, Visitor.basic("officer").get("api/v1/search?q=a&page=1").status());
        assertEquals(404, Visitor.basic("officer").get("api/v1/search?q=a&kind=nothing-like-it").status());
        assertEquals(0, found("officer", "", 10).getInt("total"));
        String page = Visitor.signedIn("officer").get("search.xhtml?q=" + Visitor.encoded("<b id=x>\"'")).body();
        assertFalse(page.contains("<b id=x>"));
        assertTrue(page.contains("Nothing matches"));
    }

    private static JsonObject found(String account, String q, int size) {
        Answer answer = Visitor.basic(account).get("api/v1/search?size=" + size + "&q=" + q.replace(" ", "%20"));
        assertEquals(200, answer.status(), answer::toString);
        return answer.json();
    }
}
