package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.system.run.TheServer;

/** The fixed shapes of the API: each field is there, null or of its type. */
@ExtendWith(TheServer.class)
class ContractIT {
    private final Visitor officer = Visitor.basic("officer");

    /** @param fields names with a letter for the type: s text, n number, a list, o object, b yes or no; a question mark allows null */
    private static void assertShape(JsonObject item, String fields) {
        assertAll(item.toString(), Stream.of(fields.split(" ")).map(field -> () -> {
            String[] parts = field.split(":");
            assertTrue(item.containsKey(parts[0]), () -> parts[0] + " is missing");
            ValueType type = item.get(parts[0]).getValueType();
            assertTrue(types(parts[1]).contains(type), () -> parts[0] + " is " + type);
        }));
    }

    private static Set<ValueType> types(String letter) {
        Set<ValueType> types = switch (letter.charAt(0)) {
            case 's' -> EnumSet.of(ValueType.STRING);
            case 'n' -> EnumSet.of(ValueType.NUMBER);
            case 'a' -> EnumSet.of(ValueType.ARRAY);
            case 'o' -> EnumSet.of(ValueType.OBJECT);
            default -> EnumSet.of(ValueType.TRUE, ValueType.FALSE);
        };
        if (letter.endsWith("?")) {
            types.add(ValueType.NULL);
        }
        return types;
    }

    private static List<JsonObject> items(JsonObject list) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private JsonObject get(String path) {
        Answer answer = officer.get("api/v1/" + path);
        assertEquals(200, answer.status(), answer::toString);
        assertTrue(answer.header("Content-Type").orElse("").startsWith("application/json"), () -> path + " is " + answer.header("Content-Type"));
        return answer.json();
    }

    @Test
    void themes() {
        JsonObject themes = get("themes");
        items(themes).forEach(theme -> assertShape(theme, "code:s title:s aim:s order:n"));
        assertEquals(List.of("counting", "gateway", "margate", "assets", "regulation"), items(themes).stream().map(theme -> theme.getString("code")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "areas", "barriers", "imports", "figures", "scorecards", "properties", "sites", "expenditure-returns", "obligations", "intervention-areas", "indicators"})
    void a_list_says_its_page_its_size_and_the_total(String list) {
        JsonObject first = get(list + "?page=0&size=1");
        assertShape(first, "items:a page:n size:n total:n");
        assertEquals(0, first.getInt("page"));
        assertEquals(1, first.getInt("size"));
        assertEquals(1, items(first).size());
        long total = first.getJsonNumber("total").longValue();
        JsonObject beyond = get(list + "?page=" + total + "&size=1");
        assertEquals(0, items(beyond).size());
        assertEquals(total, beyond.getJsonNumber("total").longValue());
    }

    @ParameterizedTest
    @CsvSource({"organisations?size=501", "organisations?size=0", "organisations?page=-1", "organisations?size=many", "properties?size=100000", "imports?page=x", "areas?kind=NO_SUCH", "areas?sort=colour", "'areas?sort=code,sideways'", "returns?sort=colour", "imports?sort=fileName", "scorecards?asAt=yesterday"})
    void what_cannot_be_asked_for_is_refused_with_the_field(String list) {
        Answer answer = officer.get("api/v1/" + list);
        assertEquals(400, answer.status(), answer::toString);
        assertProblem(answer);
        assertFalse(answer.json().getJsonArray("violations").isEmpty(), answer::toString);
    }

    @ParameterizedTest
    @CsvSource({"admin,areas,code", "admin,areas?kind=WARD,code", "admin,accounts,name", "auditor,audit-log,id", "officer,imports,id"})
    void a_long_list_is_sorted_in_the_database_by_the_field_that_is_asked_for(String account, String list, String field) {
        Visitor visitor = Visitor.basic(account);
        String path = "api/v1/" + list + (list.contains("?") ? "&" : "?") + "size=1&sort=" + field;
        JsonObject up = visitor.get(path).json();
        JsonObject down = visitor.get(path + ",desc&page=" + (up.getInt("total") - 1)).json();
        assertTrue(up.getInt("total") > 1, list);
        assertEquals(items(up), items(down), "The first of all is the last the other way");
        assertFalse(items(up).equals(items(visitor.get(path + ",desc").json())), "Both ways begin alike");
        Answer refused = visitor.get(path + "-of-none");
        assertTrue(refused.status() == 400 && refused.body().contains("does not sort by “" + field + "-of-none”, but by ") && refused.body().contains("\"sort\""), refused::toString);
    }

    @Test
    void returns_and_placements_are_sorted_by_what_the_database_may_know_of_them() {
        List<String> due = items(get("returns?size=500&sort=dueOn,desc")).stream().map(item -> item.getString("dueOn")).toList();
        assertEquals(due.stream().sorted(Comparator.reverseOrder()).toList(), due);
        Visitor caseworker = Visitor.basic("caseworker");
        assertEquals(200, caseworker.get("api/v1/placements?sort=organisation,desc").status());
        Answer refused = caseworker.get("api/v1/placements?sort=reference");
        assertTrue(refused.status() == 400 && refused.body().contains("but by id, organisation, synthetic."), refused::toString);
    }

    @Test
    void organisations_and_areas() {
        items(get("organisations?size=500")).forEach(item -> assertShape(item, "code:s name:s kind:s aliases:a validFrom:s? validTo:s? successors:a"));
        items(get("areas?size=500")).forEach(item -> assertShape(item, "code:s name:s kind:s aliases:a validFrom:s? validTo:s? successors:a"));
        assertShape(get("organisations/E07000114"), "code:s name:s kind:s aliases:a validFrom:s? validTo:s? successors:a");
    }

    @Test
    void figures_and_the_figures_they_rest_on() {
        for (JsonObject headline : items(get("figures?size=500"))) {
            assertShape(headline, "key:s label:s unit:s state:s lowPence:n? centralPence:n? highPence:n? value:n? asOf:s? priceBase:s? kind:s evidenceGrade:n? formula:s pending:o? inputs:a");
            assertTrue(Set.of("VALUE", "MISSING", "SUPPRESSED", "PROVISIONAL").contains(headline.getString("state")));
            assertTrue(Set.of("ACTUAL", "ESTIMATE", "TARGET").contains(headline.getString("kind")));
        }
        JsonObject whole = get("figures/assets.properties.registered");
        List<JsonObject> inputs = whole.getJsonArray("inputs").getValuesAs(JsonObject.class);
        assertFalse(inputs.isEmpty());
        long sum = inputs.stream().map(input -> get("figures/" + input.getString("figure"))).mapToLong(part -> part.getJsonNumber("value").longValue()).sum();
        assertEquals(whole.getJsonNumber("value").longValue(), sum, "The parts do not add up to the whole");
    }

    @Test
    void a_figure_goes_down_to_file_and_line() {
        JsonObject part = get("figures/assets.properties.registered:E06000035");
        JsonObject row = part.getJsonArray("inputs").getJsonObject(0);
        assertShape(row, "source:s file:s line:n text:s");
        assertEquals("E06000035.csv", row.getString("file"));
    }

    @Test
    void a_figure_counts_for_each_caller_what_that_caller_sees() {
        for (String account : List.of("officer", "partner", "reader", "board")) {
            Visitor visitor = Visitor.basic(account);
            assertEquals(visitor.get("api/v1/properties?size=1").json().getJsonNumber("total").longValue(),
                    visitor.get("api/v1/figures/assets.properties.registered").json().getJsonNumber("value").longValue(), account);
        }
        assertEquals(404, Visitor.basic("reader").get("api/v1/figures/assets.properties.registered:E07000113").status());
        assertFalse(Visitor.basic("reader").get("api/v1/figures/assets.properties.registered").body().contains("E07000113"));
    }

    @Test
    void scorecards_quote_figures_that_can_be_explained() {
        for (JsonObject card : items(get("scorecards"))) {
            assertShape(card, "theme:s asOf:s measures:a");
            for (JsonObject measure : card.getJsonArray("measures").getValuesAs(JsonObject.class)) {
                assertShape(measure, "key:s label:s unit:s baseline:n? target:n? actual:n? rag:s direction:s variation:s? assurance:s? commentary:s? figure:s");
                assertEquals(200, officer.get("api/v1/figures/" + measure.getString("figure")).status(), measure.getString("figure"));
            }
            assertEquals(card.getString("theme"), get("scorecards/" + card.getString("theme")).getString("theme"));
        }
    }

    @Test
    void barriers() {
        for (JsonObject barrier : items(get("barriers?size=500"))) {
            assertShape(barrier, "ref:s title:s statement:s category:s level:s themes:a owner:s? status:s dueOn:s? version:n blocks:a");
        }
    }

    @Test
    void an_import() {
        JsonObject run = get("imports/" + items(get("imports?size=1")).get(0).getJsonNumber("id"));
        assertShape(run, "id:n dataset:s status:s linesRead:n linesTaken:n linesUnchanged:n linesRefused:n linesSkipped:n controlTotals:o progressPercent:n problems:a");
        assertShape(run.getJsonObject("controlTotals"), "lines:n amountPence:n?");
        JsonObject problems = get("imports/" + run.getJsonNumber("id") + "/problems?size=5");
        items(problems).forEach(problem -> assertShape(problem, "line:n? column:s? severity:s code:s message:s remedy:s"));
    }

    @Test
    void the_demonstration_files_agree_with_the_register() {
        Map<String, Long> lines = items(get("imports?size=500")).stream().filter(run -> run.getString("dataset").equals("assets.land-and-buildings") && run.getString("fileName").matches("E\\d{8}\\.csv") && run.getString("submittedBy").equals("officer") && run.getString("status").equals("COMMITTED"))
                .collect(Collectors.toMap(run -> run.getString("organisation"), run -> run.getJsonNumber("linesTaken").longValue(), (first, second) -> first));
        assertEquals(12, lines.size(), lines::toString);
        lines.forEach((organisation, taken) -> assertTrue(get("properties?size=1&organisation=" + organisation).getJsonNumber("total").longValue() >= taken, organisation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing-here", "barriers/BAR-999999", "organisations/X00000000", "areas/X00000000", "figures/no.such.figure", "scorecards/no-such-theme", "imports/99999999", "properties/E07000114/NOT-THERE", "imports/not-a-number"})
    void what_is_not_there_answers_404(String path) {
        Answer answer = officer.get("api/v1/" + path);
        assertEquals(404, answer.status(), answer::toString);
        assertProblem(answer);
    }

    @Test
    void a_wrong_password_answers_401() {
        Answer answer = Visitor.basic(TheServer.running(), "lead", "wrong").get("api/v1/themes");
        assertEquals(401, answer.status());
        assertProblem(answer);
    }

    @Test
    void a_role_that_may_not_answers_403() {
        Answer answer = Visitor.basic("reader").get("api/v1/imports");
        assertEquals(403, answer.status());
        assertProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sites", "barriers", "expenditure-returns", "obligations", "intervention-areas", "properties"})
    void what_is_sent_and_cannot_be_kept_answers_400_in_words(String resource) {
        for (String body : List.of("", "{}", "null", "[]", "{\"organisation\":", "\"text\"", "{\"organisation\":7,\"code\":[]}")) {
            Answer answer = officer.sendJson("POST", "api/v1/" + resource, body);
            assertTrue(answer.status() == 400 || answer.status() == 404, () -> resource + " with " + body + " answers " + answer);
            assertProblem(answer);
        }
        Answer wrongKind = officer.send("POST", "api/v1/" + resource, "a=b".getBytes(), "Content-Type", "application/x-www-form-urlencoded");
        assertEquals(415, wrongKind.status(), wrongKind::toString);
        assertProblem(wrongKind);
        Answer wrongMethod = officer.send("PATCH", "api/v1/" + resource, "{}".getBytes(), "Content-Type", "application/json");
        assertTrue(wrongMethod.status() == 405 || wrongMethod.status() == 415, wrongMethod::toString);
        assertProblem(wrongMethod);
    }

    @Test
    void a_stale_version_answers_409_with_the_record_as_it_stands() {
        Upload.by(officer, "E07000112").run("all-or-nothing", "two.csv", "AssetCode,PropertyName,StreetName\nTWO-1,As uploaded,A Street\n".getBytes());
        JsonObject found = get("properties/E07000112/TWO-1");
        Answer first = officer.sendJson("PUT", "api/v1/properties/E07000112/TWO-1", edit(found.getInt("version"), "Of the first"));
        assertEquals(200, first.status(), first::toString);
        Answer second = officer.sendJson("PUT", "api/v1/properties/E07000112/TWO-1", edit(found.getInt("version"), "Of the second"));
        assertEquals(409, second.status(), second::toString);
        assertProblem(second);
        assertTrue(second.json().getJsonObject("current").toString().contains("Of the first"), second::toString);
        assertTrue(get("properties/E07000112/TWO-1").toString().contains("Of the first"));
    }

    private static String edit(int version, String name) {
        return "{\"organisation\":\"E07000112\",\"assetCode\":\"TWO-1\",\"version\":" + version + ",\"name\":\"" + name + "\",\"streetName\":\"A Street\"}";
    }

    @Test
    void a_record_tells_its_history_in_sentences() {
        JsonValue history = jakarta.json.Json.createReader(new java.io.StringReader(officer.get("api/v1/properties/E07000114/THA-0023/history").body())).readValue();
        assertFalse(history.asJsonArray().isEmpty());
        history.asJsonArray().getValuesAs(JsonObject.class).forEach(entry -> assertShape(entry, "at:s by:s sentence:s"));
    }

    private static void assertProblem(Answer answer) {
        assertTrue(answer.isProblem(), () -> "Not problem+json: " + answer.header("Content-Type") + " " + answer);
        assertShape(answer.json(), "title:s detail:s");
        assertEquals(answer.status(), answer.json().getInt("status"));
        assertFalse(answer.body().contains("Exception") || answer.body().contains("SELECT ") || answer.body().contains("\tat "), answer::toString);
    }
}
