package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.totalplace.system.run.TheServer;

/** Every record that can be entered can be corrected, and two who correct one record never overwrite each other silently. */
@ExtendWith(TheServer.class)
class CorrectionsIT {
    private final Visitor officer = Visitor.basic("officer");

    @ParameterizedTest
    @CsvSource({
        "sites, '{\"code\":\"COR-1\",\"name\":\"As found\",\"kind\":\"WEB\",\"organisation\":\"E07000114\"}', sites/COR-1, name",
        "obligations, '{\"code\":\"COR-1\",\"title\":\"As found\",\"inspectorate\":\"Nobody\",\"appliesTo\":[\"NHS\"],\"frequency\":\"ANNUAL\",\"source\":\"a test\",\"verified\":false}', obligations/COR-1, title",
        "intervention-areas, '{\"code\":\"COR-1\",\"name\":\"As found\",\"aim\":\"To test\",\"areas\":[\"E05005093\"]}', intervention-areas/COR-1, name",
        "expenditure-returns, '{\"organisation\":\"E07000114\",\"year\":\"2001/02\",\"grossPence\":100,\"note\":\"As found\"}', expenditure-returns/E07000114/2001/02, note",
        "organisations, '{\"code\":\"COR-1\",\"name\":\"As found\",\"kind\":\"OTHER\"}', organisations/COR-1, name"})
    void the_second_of_two_who_correct_a_record_gets_both_states_and_overwrites_nothing(String list, String fresh, String record, String field) {
        assertEquals(201, officer.sendJson("POST", "api/v1/" + list, fresh).status());
        assertEquals(400, officer.sendJson("POST", "api/v1/" + list, fresh).status(), "A key that is taken is refused");
        JsonObject opened = officer.get("api/v1/" + record).json();
        assertEquals(200, officer.sendJson("PUT", "api/v1/" + record, with(opened, field, "Of the first")).status());
        Answer late = officer.sendJson("PUT", "api/v1/" + record, with(opened, field, "Of the second"));
        assertEquals(409, late.status(), late::toString);
        assertEquals("Of the first", late.json().getJsonObject("current").getString(field));
        assertEquals("Of the second", late.json().getJsonObject("sent").getString(field));
        assertEquals("Of the first", officer.get("api/v1/" + record).json().getString(field));
        assertEquals(403, Visitor.basic("reader").sendJson("PUT", "api/v1/" + record, with(late.json().getJsonObject("current"), field, "Of a reader")).status());
    }

    private static String with(JsonObject record, String field, String value) {
        JsonObjectBuilder changed = Json.createObjectBuilder(record).add(field, value);
        List.of("synthetic", "released", "organisation", "successors").stream().filter(name -> !name.equals("organisation") || !record.containsKey("year")).forEach(changed::remove);
        return changed.build().toString();
    }

    @Test
    void a_correction_of_a_list_inside_a_record_counts_as_one() {
        JsonObject opened = officer.get("api/v1/obligations/OBL-004").json();
        String fewer = Json.createObjectBuilder(opened).add("appliesTo", Json.createArrayBuilder().add("PROBATION")).build().toString();
        assertTrue(officer.sendJson("PUT", "api/v1/obligations/OBL-004", fewer).json().getInt("version") > opened.getInt("version"));
        assertEquals(409, officer.sendJson("PUT", "api/v1/obligations/OBL-004", opened.toString()).status());
    }

    @Test
    void a_partner_corrects_its_own_and_nobody_elses() {
        JsonObject site = officer.get("api/v1/sites/GTW-01").json();
        assertEquals(403, Visitor.basic("partner").sendJson("PUT", "api/v1/sites/GTW-01", with(site, "name", "Ours now")).status());
        assertEquals(404, Visitor.basic("partner").sendJson("PUT", "api/v1/sites/GTW-02", "{\"code\":\"GTW-02\",\"version\":1,\"name\":\"x\",\"kind\":\"WEB\"}").status(), "What is not released is not there");
    }

    @Test
    void of_many_who_take_one_key_at_once_one_gets_it_and_the_others_a_sentence() {
        List<Visitor> desks = IntStream.range(0, 4).mapToObj(i -> Visitor.basic("officer")).toList();
        desks.forEach(desk -> desk.get("api/v1/themes"));
        List<Integer> answers = desks.parallelStream().map(desk -> desk
                .sendJson("POST", "api/v1/sites", "{\"code\":\"COR-RACE\",\"name\":\"A site\",\"kind\":\"WEB\",\"organisation\":\"E07000114\"}").status()).sorted().toList();
        assertEquals(List.of(201, 400, 400, 400), answers);
    }
}
