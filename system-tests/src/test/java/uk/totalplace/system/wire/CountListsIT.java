package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/** The long lists of the count over the API: their order, what they cannot read, what they come to, and that all of them leaves as a table. */
@ExtendWith(TheServer.class)
class CountListsIT {
    private static final String OWNER = "E07000110";
    private static final String OTHER = "E07000112";
    private final Visitor officer = Visitor.basic("officer");
    private final List<Long> taken = new ArrayList<>();

    @AfterEach
    void undo() {
        taken.forEach(id -> assertEquals(204, officer.delete("api/v1/imports/" + id).status()));
    }

    private void take(String organisation, String dataSet, String file) {
        Outcome outcome = Upload.by(officer, organisation).run(dataSet, "all-or-nothing", "long.csv", file.getBytes(StandardCharsets.UTF_8));
        assertEquals("COMMITTED", outcome.status(), outcome::toString);
        taken.add(outcome.id());
    }

    private List<JsonObject> items(String list) {
        Answer answer = officer.get("api/v1/" + list);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    @ParameterizedTest
    @CsvSource({"transfers,payerPence", "transfers,ref", "transfers,year", "expenditure-lines?year=2009/10,pence", "expenditure-lines?year=2009/10,service", "expenditure-lines,year", "expenditure-streams?year=2009/10,pence",
        "expenditure-streams?year=2009/10,fund", "suppliers,netPence", "suppliers,name", "suppliers,last", "shared-suppliers,netPence", "shared-suppliers,code", "payments,amountPence", "payments,paidOn", "payments,organisation"})
    void a_list_is_sorted_by_its_fields_in_both_directions(String list, String field) {
        String query = list + (list.contains("?") ? "&" : "?") + "size=500&sort=" + field;
        List<String> rising = values(query, field);
        List<String> falling = values(query + ",desc", field);
        assertTrue(rising.stream().distinct().count() > 1, () -> "Nothing to sort: " + rising);
        assertNotEquals(rising, falling);
    }

    /** What stands in a field down the list, which is seen to be in order; what has no value comes last. */
    private List<String> values(String query, String field) {
        List<JsonValue> all = items(query).stream().map(item -> item.getOrDefault(field, JsonValue.NULL)).toList();
        List<JsonValue> said = all.stream().takeWhile(value -> value != JsonValue.NULL).toList();
        assertTrue(all.subList(said.size(), all.size()).stream().allMatch(value -> value == JsonValue.NULL), () -> "What has no value is not last: " + all);
        for (int i = 1; i < said.size(); i++) {
            assertTrue(isInOrder(said.get(i - 1), said.get(i), query.endsWith(",desc") ? -1 : 1), query + ": " + said.get(i - 1) + ", " + said.get(i));
        }
        return said.stream().map(JsonValue::toString).toList();
    }

    /** Databases weigh blanks and signs in their own manner, before letters or after them. */
    private static boolean isInOrder(JsonValue one, JsonValue next, int way) {
        if (one instanceof JsonNumber number) {
            return way * Long.compare(number.longValue(), ((JsonNumber) next).longValue()) <= 0;
        }
        String first = ((JsonString) one).getString().toLowerCase();
        String second = ((JsonString) next).getString().toLowerCase();
        return way * first.compareTo(second) <= 0 || way * first.replaceAll("[^a-z0-9]", "").compareTo(second.replaceAll("[^a-z0-9]", "")) <= 0;
    }

    @ParameterizedTest
    @CsvSource({"payments?from=31/02/2010,from", "payments?to=yesterday,to", "payments?amount-from=lots,amount-from", "payments?credits=maybe,credits", "payments?run=x,run", "payments?supplier-key=x,supplier-key", "payments?sort=colour,sort",
        "payments/totals?from=x,from", "transfers?year=never,year", "transfers?reconciliation=maybe,reconciliation", "transfers?sort=colour,sort", "suppliers?ruling=perhaps,ruling", "suppliers?sort=colour,sort", "shared-suppliers?ruling=perhaps,ruling",
        "shared-suppliers?sort=colour,sort", "candidate-transfers?ruling=perhaps,ruling", "expenditure-lines?year=x,year", "expenditure-lines?quality=y,quality", "expenditure-lines?run=z,run", "expenditure-lines?sort=colour,sort",
        "expenditure-lines/totals?phase=wish,phase", "expenditure-streams?year=x,year", "expenditure-streams?sort=colour,sort", "expenditure-streams/totals?year=x,year", "expenditure-jumps?year=x,year", "slices?rows=colour,rows", "slices?rows=cofog&columns=area&year=x,year", "slices?rows=fund&columns=area&measure=wish,measure"})
    void what_cannot_be_read_is_refused_and_never_answered_with_everything(String asked, String field) {
        Answer answer = officer.get("api/v1/" + asked);
        assertEquals(400, answer.status(), answer::toString);
        assertEquals(field, answer.json().getJsonArray("violations").getJsonObject(0).getString("field"), answer::toString);
    }

    @Test
    void an_unknown_field_or_direction_is_answered_with_those_there_are() {
        assertTrue(officer.get("api/v1/payments?sort=colour").body().contains("but by paidOn, amountPence, organisation, line."));
        assertTrue(officer.get("api/v1/transfers?sort=ref,up").body().contains("asc or desc, not “up”"));
        assertEquals(200, officer.get("api/v1/payments?sort=AMOUNT,desc").status(), "As the page called it in links that people kept");
    }

    @Test
    void all_payments_leave_as_a_table_each_once_however_alike_they_are() {
        take(OWNER, "counting.spend-over-500", lines("Date Paid,Supplier Name,Net Amount", 1100, i -> "0%d/02/2011,Long list Ltd,%d.00".formatted(1 + i % 2, i % 3 == 0 ? -5 : 500)));
        for (String sort : List.of("", "&sort=paidOn", "&sort=amountPence,desc", "&sort=amountPence", "&sort=organisation,desc", "&sort=line")) {
            assertEquals(IntStream.rangeClosed(2, 1101).boxed().toList(), lineNumbers("payments.csv?organisation=" + OWNER + sort, 9), sort);
        }
    }

    @Test
    void all_lines_of_returns_leave_as_a_table_each_once_however_alike_they_are() {
        take(OWNER, "counting.expenditure-return", lines("Year,Service,Outcome,Amount", 1100, i -> "199%d/9%d,Service %d,Outcome %d,%d".formatted(i % 2, i % 2 + 1, i % 3, i, i % 2 + 7)));
        for (String sort : List.of("", "&sort=pence", "&sort=pence,desc", "&sort=service", "&sort=organisation,desc", "&sort=line,desc")) {
            assertEquals(IntStream.rangeClosed(2, 1101).boxed().toList(), lineNumbers("expenditure-lines.csv?organisation=" + OWNER + sort, 23), sort);
        }
    }

    @Test
    void a_line_leaves_with_all_that_its_file_says() {
        take(OWNER, "counting.expenditure-return", "Year,COFOG,Service,Theme,Area,Quality,ApportionmentKey,Counterpart,Amount\n1990/91,99 Wishes,Parks,gateway 40%; none 60%,,Apportioned,\"Residents, mid-1990\",Kent County Council,1000\n");
        List<String> table = officer.get("api/v1/expenditure-lines.csv?organisation=" + OWNER + "&year=1990/91&sort=pence").body().lines().toList();
        for (String heading : List.of("Apportioned by", "Counterpart", "Themes as written", "Areas as written", "In words of no list")) {
            assertTrue(table.get(0).contains(heading), table::toString);
        }
        for (String said : List.of("\"Residents, mid-1990\"", "Kent County Council", "gateway 40%; none 60%", "COFOG: 99 Wishes")) {
            assertTrue(table.get(1).contains(said), () -> said + " is not in " + table);
        }
    }

    @ParameterizedTest
    @CsvSource({"lines.xhtml?year=2009/10,PENCE", "lines.xhtml?year=2009/10,SERVICE", "transfers.xhtml?year=2009/10,PAYER", "transfers.xhtml?year=2009/10,RECEIVER_PENCE", "suppliers.xhtml,NAME", "suppliers.xhtml,PAYERS", "shared-suppliers.xhtml,CODE",
        "deep-dive.xhtml?year=2009/10,FUND", "deep-dive.xhtml?year=2009/10,ADMINISTRATION_PENCE"})
    void a_page_is_sorted_by_its_headings(String page, String field) {
        Visitor board = Visitor.signedIn("board");
        String query = "counting/" + page + (page.contains("?") ? "&" : "?") + "sort=" + field;
        String rising = board.get(query).body();
        String falling = board.get(query + ",desc").body();
        assertTrue(rising.contains("aria-sort=\"ascending\"") && falling.contains("aria-sort=\"descending\""), rising);
        assertNotEquals(firstRow(rising), firstRow(falling));
        assertTrue(falling.contains("csv?") && falling.contains("sort=" + field + ",desc"), "What is exported has the order of the page");
        assertEquals(200, board.get(query.replace(field, "colour")).status());
    }

    private static String firstRow(String page) {
        String rows = page.substring(page.indexOf("<tbody>"));
        return rows.substring(0, rows.indexOf("</tr>"));
    }

    private static String lines(String headings, int count, IntFunction<String> line) {
        return headings + "\n" + IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n")) + "\n";
    }

    private List<Integer> lineNumbers(String table, int column) {
        Answer answer = officer.get("api/v1/" + table);
        assertEquals(200, answer.status(), answer::toString);
        return answer.body().lines().skip(1).map(row -> Integer.valueOf(row.split(",")[column])).sorted(Comparator.naturalOrder()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&service=Housing+services", "&theme=assets&nature=REVENUE", "&theme=assets&service=Housing+services", "&theme=-&area=E07000106", "&theme=assets&area=E07000106&service=Housing+services", "&phase=OUTTURN&flow=INCOME", "&cofog=06", "&flow=GROSS&outcome=People+can+afford+a+home", "&outcome=People+can+afford+a+home",
        "&flow=GROSS&subjective=SUPPORT_SERVICES&theme=-&service=Central+services", "&geography=THREE-UNITARIES&group=EAST&theme=assets", "&geography=THREE-UNITARIES&body-group=EAST&service=Housing+services", "&geography=THREE-UNITARIES&body-group=WEST"})
    void lines_come_to_what_is_kept_of_them(String filter) {
        String asked = "year=2009/10&organisation=E07000106" + filter;
        List<JsonObject> lines = items("expenditure-lines?size=500&" + asked);
        JsonObject totals = officer.get("api/v1/expenditure-lines/totals?" + asked).json();
        assertEquals(lines.size(), totals.getInt("parts"));
        assertEquals(sum(lines, "GROSS"), totals.getJsonNumber("grossPence").longValue());
        assertEquals(sum(lines, "INCOME"), totals.getJsonNumber("incomePence").longValue());
    }

    private static long sum(List<JsonObject> lines, String flow) {
        return lines.stream().filter(line -> line.getString("flow").equals(flow)).mapToLong(line -> line.getJsonNumber("pence").longValue()).sum();
    }

    @Test
    void a_shared_supplier_of_very_many_names_says_how_many_are_left_out() {
        List<String> forms = List.of("", " Ltd", " plc", " LLP", " LP", " Inc", " CIC", " CIO", " LLC", " Co Ltd", " Co plc", " Co Inc");
        for (String organisation : List.of(OWNER, OTHER)) {
            take(organisation, "counting.spend-over-500", lines("Date Paid,Supplier Name,Net Amount", forms.size(), i -> "01/02/2011,Zyx many names%s,%d.00".formatted(forms.get(i), 600 + i)));
        }
        JsonObject shared = items("shared-suppliers?text=zyx").get(0);
        assertEquals("20 of 24", shared.getJsonArray("members").size() + " of " + (shared.getJsonArray("members").size() + shared.getInt("membersLeftOut")));
        assertEquals(2 * (12 * 600 + 66) * 100, shared.getInt("netPence"), "What is left out of the list is left out of the sum");
        assertTrue(Visitor.signedIn("officer").get("counting/shared-suppliers.xhtml?text=zyx").body().contains("and 4 more names and bodies, whose money is in the sum"));
    }
}
