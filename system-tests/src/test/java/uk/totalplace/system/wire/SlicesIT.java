package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/** Expenditure returns line by line, and spending by any two dimensions, over the API and on the pages. */
@ExtendWith(TheServer.class)
class SlicesIT {
    private static final String DATA_SET = "counting.expenditure-return";
    private static final String OWNER = "E07000109";
    private static final String HEADINGS = "Year,Phase,Cap/Rev,Gross/Income,Cofog Code,Service,Subjective,Theme,Area,Amount,Note\n";
    private static final String FIRST = HEADINGS + """
            1999/00,Outturn,Revenue,Gross,05.1,Refuse Collection,Third party payments,,E07000109,"1,000,000",
            1999/00,Outturn,Revenue,Gross,06,Housing services,Employees,gateway 25%; assets 75%,Gravesham 50%; E07000114 50%,400000.01,
            1999/00,Outturn,Capital,Gross,06,Housing services,Premises,assets,E07000109,600000,
            1999/00,Outturn,Revenue,Income,06,Housing services,Income,,E07000109,(150000),
            """;
    private final Upload upload = Upload.by(Visitor.basic("officer"), OWNER);
    private final Deque<Long> taken = new ArrayDeque<>();

    @AfterEach
    void undo() {
        while (!taken.isEmpty()) {
            assertEquals(204, upload.undo(taken.pop()).status());
        }
        assertEquals(0, totals("organisation=" + OWNER + "&year=1999/00").getInt("parts"), "Something was left behind");
    }

    private Outcome run(String mode, String file) {
        return upload.run(DATA_SET, mode, "return.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private Outcome take(String file) {
        Outcome outcome = run("all-or-nothing", file);
        assertEquals("COMMITTED", outcome.status(), outcome::toString);
        taken.push(outcome.id());
        return outcome;
    }

    /** Presses the button of a checked upload. */
    private static void takeChecked(long run) {
        Visitor officer = Visitor.signedIn("officer");
        Answer page = officer.get("data/run.xhtml?id=" + run);
        Map<String, String> fields = Visitor.hiddenFields(page.body().substring(page.body().indexOf("<form id=\"take\"")));
        fields.put("primefaces.nonce", page.header("Content-Security-Policy").orElseThrow().replaceFirst(".*'nonce-([^']+)'.*", "$1"));
        fields.put("take:act", "Take");
        assertEquals(302, officer.post("data/run.xhtml", fields).status());
    }

    private static JsonObject totals(String query) {
        return got("officer", "expenditure-lines/totals?" + query);
    }

    private static JsonObject got(String account, String path) {
        Answer answer = Visitor.basic(account).get("api/v1/" + path);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json();
    }

    private static long gross(String query) {
        return totals("organisation=" + OWNER + "&" + query).getJsonNumber("grossPence").longValue();
    }

    private static long sliced(String query) {
        return got("officer", "slices?size=500&" + query).getJsonArray("items").getValuesAs(JsonObject.class).stream().mapToLong(item -> item.getJsonNumber("pence").longValue()).sum();
    }

    @ParameterizedTest
    @CsvSource({"cofog,organisation", "theme,area", "service,subjective", "nature,organisation", "quality,theme", "area,service", "subjective,quality", "organisation,theme", "fund,area", "organisation,fund", "counterpart,cofog", "fund,counterpart"})
    void every_slice_of_a_year_comes_to_what_the_count_says_before_transfers(String rows, String columns) {
        assertEquals(921_000_000_000L, sliced("year=2009/10&rows=" + rows + "&columns=" + columns));
    }

    @Test
    void what_is_not_released_is_in_no_slice_of_others() {
        String swale = "slices?size=500&year=2009/10&rows=organisation&columns=theme";
        assertTrue(got("officer", swale).toString().contains("E07000113"));
        assertFalse(got("reader", swale).toString().contains("E07000113"));
        assertFalse(got("partner", "expenditure-lines?size=500&organisation=E07000113").toString().contains("E07000113"));
    }

    @Test
    void a_return_is_taken_line_by_line_and_allocated_to_the_penny() {
        Outcome dry = run("dry-run", FIRST);
        Outcome real = take(FIRST);
        assertEquals("read 4 = taken 4 + unchanged 0 + refused 0, skipped 0", real.counters(), real::toString);
        assertEquals(dry.counters(), real.counters());
        assertEquals(dry.sheet().get("controlTotals"), real.sheet().get("controlTotals"));
        assertEquals(100_000_000 + 40_000_001 + 60_000_000 - 15_000_000, real.amountPence());
        assertEquals(200_000_001, gross("year=1999/00"));
        assertEquals(10_000_000 + 0, gross("year=1999/00&theme=gateway"));
        assertEquals(15_000_001 + 15_000_000 + 60_000_000, gross("year=1999/00&theme=assets"));
        assertEquals(20_000_000, gross("year=1999/00&area=E07000114"));
        JsonObject line = got("officer", "expenditure-lines/" + real.id() + "/3");
        assertEquals(4, line.getInt("total"), line::toString);
        assertEquals(200_000_001, got("officer", "expenditure-returns/" + OWNER + "/1999/00").getJsonNumber("grossPence").longValue());
        assertEquals(4, got("officer", "expenditure-returns/" + OWNER + "/1999/00").getInt("lines"));
        assertTrue(Visitor.signedIn("officer").get("counting/line.xhtml?run=" + real.id() + "&line=3").body().contains("return.csv"));
        assertTrue(got("officer", "slices?size=500&year=1999/00&rows=service&columns=nature").toString().contains("Refuse collection"));
        assertEquals(0, got("partner", "expenditure-lines/totals?organisation=" + OWNER + "&year=1999/00").getInt("parts"), "Others see a return once it is released");
    }

    @Test
    void the_same_return_again_changes_nothing_and_is_not_left_without_what_it_found() {
        Outcome first = take(FIRST);
        Outcome again = take(FIRST);
        assertEquals("read 4 = taken 0 + unchanged 4 + refused 0, skipped 0", again.counters(), again::toString);
        Answer undone = upload.undo(first.id());
        assertEquals(409, undone.status());
        assertTrue(undone.body().contains("upload " + again.id() + " says 4"), undone::toString);
        assertEquals(200_000_001, gross("year=1999/00"));
    }

    @Test
    void a_later_return_takes_the_place_of_the_first_and_gives_it_back_when_it_is_undone() {
        Outcome first = take(FIRST);
        Outcome later = take(FIRST.replace("\"1,000,000\"", "900000").replaceFirst("1999/00,Outturn,Capital.*\n", ""));
        assertEquals("read 3 = taken 1 + unchanged 2 + refused 0, skipped 0", later.counters(), later::toString);
        assertTrue(later.says("REPLACED"), later::toString);
        assertEquals(130_000_001, gross("year=1999/00"));
        assertEquals(130_000_001, sliced("year=1999/00&rows=area&columns=theme&organisation=" + OWNER));
        assertEquals(409, upload.undo(first.id()).status(), "Lines of it have made way for others");
        assertEquals(204, upload.undo(taken.pop()).status());
        assertEquals(200_000_001, gross("year=1999/00"));
        assertEquals(200_000_001, sliced("year=1999/00&rows=area&columns=theme&organisation=" + OWNER));
    }

    @Test
    void what_cannot_be_counted_is_refused_in_words() {
        Outcome outcome = run("valid-lines", FIRST.replace("assets 75%", "assets 70%").replace("1999/00,Outturn,Capital,Gross,06", "1999/00,Outturn,Capital,Wasted,06") + "1999/00,Outturn,Revenue,Gross,03,Police precept,,,,5,\n");
        taken.push(outcome.id());
        assertEquals("read 5 = taken 2 + unchanged 0 + refused 3, skipped 0", outcome.counters(), outcome::toString);
        assertTrue(outcome.says("E01") && outcome.says("E03") && outcome.says("KEY"), outcome::toString);
        assertTrue(outcome.remedies().contains("The shares add up to 95 %, not to 100 %."), outcome::remedies);
    }

    @Test
    void a_line_that_contradicts_another_is_refused_and_one_that_repeats_it_says_nothing_new() {
        String twice = FIRST + "1999/00,Outturn,Revenue,Gross,05.1,Refuse collection,Third-party payments,,Gravesham,1000000,\n1999/00,Outturn,Revenue,Gross,05.1,Refuse collection,Third-party payments,,Gravesham,7,\n";
        Outcome outcome = run("valid-lines", twice);
        taken.push(outcome.id());
        assertEquals("read 6 = taken 4 + unchanged 1 + refused 1, skipped 0", outcome.counters(), outcome::toString);
        assertTrue(outcome.says("A02"), outcome::toString);
        assertTrue(outcome.remedies().contains("Lines that repeat another line of this file: 1."), outcome::remedies);
        assertEquals(285_000_001, outcome.amountPence(), "A line that is counted as unchanged counts with its amount");
        assertEquals(200_000_001, gross("year=1999/00"));
        Outcome refused = run("all-or-nothing", twice.replace("600000,", "600001,"));
        assertEquals("REFUSED", refused.status());
        assertEquals(0, refused.taken());
        assertEquals(100_000_000 + 100_000_000 + 40_000_001 - 15_000_000, refused.amountPence(), "What was not taken has an amount");
    }

    @Test
    void refused_lines_that_are_mended_and_sent_again_come_beside_those_that_were_taken() {
        Outcome first = run("valid-lines", FIRST.replace("assets 75%", "assets 70%"));
        taken.push(first.id());
        assertEquals("read 4 = taken 3 + unchanged 0 + refused 1, skipped 0", first.counters(), first::toString);
        String refused = Visitor.basic("officer").get("api/v1/imports/" + first.id() + "/refused.csv").body();
        Outcome mended = take(refused.replace("assets 70%", "assets 75%"));
        assertEquals("read 1 = taken 1 + unchanged 0 + refused 0, skipped 0", mended.counters(), mended::toString);
        assertTrue(mended.says("PART"), mended::toString);
        assertEquals(200_000_001, gross("year=1999/00"));
    }

    @Test
    void lines_for_a_stated_total_hide_the_return_until_it_is_released_and_an_undo_brings_all_back() {
        String path = "expenditure-returns/" + OWNER + "/2009/10";
        String before = got("reader", path).toString();
        take(FIRST.replace("1999/00", "2009/10"));
        assertEquals(404, Visitor.basic("reader").get("api/v1/" + path).status());
        assertEquals(200_000_001, got("officer", path).getJsonNumber("grossPence").longValue());
        assertTogetherAsEach(0, 0);
        assertEquals(204, upload.undo(taken.pop()).status());
        assertTogetherAsEach(0, 0);
        assertEquals(before.replaceFirst("\"version\":\\d+", ""), got("reader", path).toString().replaceFirst("\"version\":\\d+", ""));
        assertEquals(4_800_000_000L, sliced("year=2009/10&organisation=" + OWNER + "&rows=theme&columns=service"));
    }

    @Test
    void a_file_that_was_only_checked_first_and_taken_later_is_the_later_one() {
        Outcome first = take(FIRST);
        Outcome checked = run("dry-run", FIRST.replace("\"1,000,000\"", "700000"));
        Outcome between = take(FIRST.replace("\"1,000,000\"", "900000"));
        takeChecked(checked.id());
        assertEquals("COMMITTED", upload.awaitEnd(checked.id()).status());
        taken.push(checked.id());
        assertEquals(170_000_001, gross("year=1999/00"));
        assertEquals(409, upload.undo(between.id()).status(), "Lines of it have made way for a file that came before it and was taken after it");
        assertEquals(204, upload.undo(taken.pop()).status());
        assertEquals(190_000_001, gross("year=1999/00"));
        assertEquals(409, upload.undo(first.id()).status());
    }

    @Test
    void an_undo_shows_nobody_what_a_later_upload_of_another_phase_brought() {
        String path = "api/v1/expenditure-returns/" + OWNER + "/2009/10";
        assertEquals(200, Visitor.basic("reader").get(path).status());
        Outcome budget = take(FIRST.replace("1999/00,Outturn", "2009/10,Budget"));
        Outcome outturn = take(FIRST.replace("1999/00", "2009/10"));
        assertEquals(204, upload.undo(budget.id()).status());
        taken.removeLastOccurrence(budget.id());
        assertEquals(404, Visitor.basic("reader").get(path).status(), "An outturn that was never released is seen");
        assertTogetherAsEach(0, 0);
        assertEquals(204, upload.undo(outturn.id()).status());
        taken.clear();
        assertEquals(200, Visitor.basic("reader").get(path).status(), "Without both uploads it is as it was");
        assertTogetherAsEach(0, 0);
    }

    @Test
    void an_undo_shows_nobody_what_several_later_uploads_brought() {
        String path = "api/v1/expenditure-returns/" + OWNER + "/2009/10";
        Outcome outturn = take(FIRST.replace("1999/00", "2009/10"));
        Outcome budget = take(FIRST.replace("1999/00,Outturn", "2009/10,Budget"));
        Outcome corrected = take(FIRST.replace("1999/00,Outturn", "2009/10,Budget").replace("\"1,000,000\"", "900000"));
        taken.clear();
        assertEquals(204, upload.undo(outturn.id()).status());
        assertEquals(404, Visitor.basic("reader").get(path).status(), "A budget that was never released is seen");
        assertEquals(204, upload.undo(corrected.id()).status());
        assertEquals(404, Visitor.basic("reader").get(path).status(), "The budget before it was never released either");
        assertEquals(204, upload.undo(budget.id()).status());
        assertEquals(200, Visitor.basic("reader").get(path).status(), "Without all three it is as it was");
        assertTogetherAsEach(0, 0);
    }

    @Test
    void a_stated_outturn_stands_until_lines_of_an_outturn_are_there() {
        String path = "expenditure-returns/" + OWNER + "/2009/10";
        Outcome budget = take(FIRST.replace("1999/00,Outturn", "2009/10,Budget"));
        assertTrue(budget.says("STATED"), budget::toString);
        assertTrue(budget.remedies().contains("The lines of 2009/10 (budget, by the body) come to £2m; the total stated as its outturn is £48m."), budget::remedies);
        assertEquals(4_800_000_000L, got("officer", path).getJsonNumber("grossPence").longValue());
        assertEquals("OUTTURN", got("officer", path).getString("phase"));
        assertEquals(4_800_000_000L, sliced("year=2009/10&organisation=" + OWNER + "&rows=theme&columns=service"));
        assertEquals(200_000_001, sliced("year=2009/10&phase=BUDGET&organisation=" + OWNER + "&rows=theme&columns=service"));
        assertTogetherAsEach(0, 0);
        Outcome outturn = take(FIRST.replace("1999/00", "2009/10"));
        assertTrue(outturn.says("STATED"), outturn::toString);
        assertEquals(200_000_001, got("officer", path).getJsonNumber("grossPence").longValue());
        assertTogetherAsEach(0, 0);
    }

    @Test
    void all_bodies_together_come_to_what_each_comes_to_whoever_asks_and_whatever_happens_to_a_return() {
        take(FIRST);
        assertTogetherAsEach(200_000_001, 0);
        assertEquals(204, Visitor.basic("officer").sendJson("POST", "api/v1/expenditure-returns/releases", "{\"organisation\":\"" + OWNER + "\"}").status());
        assertTogetherAsEach(200_000_001, 200_000_001);
        String path = "expenditure-returns/" + OWNER + "/1999/00";
        Answer corrected = Visitor.basic("officer").sendJson("PUT", "api/v1/" + path, "{\"organisation\":\"%s\",\"year\":\"1999/00\",\"grossPence\":200000001,\"note\":\"Noted\",\"version\":%d}".formatted(OWNER, got("officer", path).getInt("version")));
        assertEquals(200, corrected.status(), corrected::toString);
        assertTogetherAsEach(200_000_001, 200_000_001);
        take(FIRST.replace("\"1,000,000\"", "900000").replace("Outturn", "Forecast") + FIRST.substring(HEADINGS.length()));
        assertTogetherAsEach(200_000_001, 0);
        assertEquals(190_000_001, sliced("year=1999/00&phase=FORECAST&rows=area&columns=theme"));
        assertEquals(204, upload.undo(taken.pop()).status());
        assertTogetherAsEach(200_000_001, 200_000_001);
        assertEquals(0, sliced("year=1999/00&phase=FORECAST&rows=area&columns=theme"));
        assertEquals(204, upload.undo(taken.pop()).status());
        assertTogetherAsEach(0, 0);
    }

    /** What the officer and what a partner see of one year, and of a whole one of the demonstration. */
    private static void assertTogetherAsEach(long officer, long partner) {
        assertEquals(officer, sliced("year=1999/00&rows=area&columns=theme"));
        assertEquals(partner, got("partner", "slices?size=500&year=1999/00&rows=area&columns=theme").getJsonArray("items").getValuesAs(JsonObject.class).stream().mapToLong(item -> item.getJsonNumber("pence").longValue()).sum());
        for (String account : List.of("officer", "partner", "reader")) {
            for (String rows : List.of("cofog", "service", "subjective", "theme", "area", "quality", "fund", "counterpart")) {
                for (String year : List.of("1999/00", "2009/10")) {
                    String query = "slices?size=500&measure=NET&year=" + year + "&rows=" + rows + "&columns=";
                    assertEquals(byRow(account, query + "organisation"), byRow(account, query + "nature"), account + " " + query);
                }
            }
        }
    }

    private static Map<String, Long> byRow(String account, String query) {
        Map<String, Long> rows = new TreeMap<>();
        got(account, query).getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> rows.merge(item.getString("row"), item.getJsonNumber("pence").longValue(), Long::sum));
        return rows;
    }

    @Test
    void a_jump_that_no_line_explains_is_said_and_one_that_is_explained_is_not() {
        String next = FIRST.replace("1999/00", "2000/01").replace("\"1,000,000\",", "2000000,").replace("400000.01,", "900000,More homes were let");
        Outcome outcome = run("dry-run", FIRST + next.substring(HEADINGS.length()));
        assertTrue(outcome.remedies().contains("Refuse collection, outturn of 2000/01: £2m after £1m the year before, and no line says why."), outcome::remedies);
        assertFalse(outcome.remedies().contains("Housing services, outturn of 2000/01"), outcome::remedies);
    }

    private static String template(String organisation) {
        return Visitor.basic("officer").get("api/v1/datasets/" + DATA_SET + "/template.csv?organisation=" + organisation).body();
    }

    @Test
    void the_template_has_the_lines_of_the_latest_outturn_for_the_year_after_it() {
        take(FIRST.replace("1999/00,Outturn", "2003/04,Budget"));
        assertTrue(template(OWNER).contains("Filled in from the budget of 2003/04, since there is neither an outturn nor a forecast."), template(OWNER));
        take(FIRST.replace("1999/00,Outturn", "2002/03,Forecast"));
        assertTrue(template(OWNER).contains("Filled in from the forecast of 2002/03, since there is no outturn."), template(OWNER));
        take(FIRST);
        String template = template(OWNER);
        assertTrue(template.startsWith("\uFEFF\"Filled in from the outturn of 1999/00, the latest outturn there is. Write the amounts of 2000/01.\"\r\nFinancialYear") || template.startsWith("\"Filled in from the outturn of 1999/00"), template);
        assertFalse(template.contains("2004/05") || template.contains("2003/04"), template);
        assertTrue(template.contains("2000/01,Outturn,Revenue,Gross,06,Housing services,Employees,gateway 25%; assets 75%,Gravesham 50%; E07000114 50%,By the body,Actual,,,,,,400000.01,"), template);
        Outcome back = take(template.replaceAll(",,([0-9.]+),(?=\r\n)", ",$1,$1,"));
        assertEquals("read 4 = taken 4 + unchanged 0 + refused 0, skipped 1", back.counters(), back::toString);
        assertEquals(200_000_001, gross("year=2000/01"), "The template comes back as it was filled in");
    }

    @Test
    void who_has_sent_no_line_yet_begins_with_what_is_usual_for_it_and_nothing_is_made_up_for_others() {
        String district = template(OWNER);
        assertTrue(district.contains("Nothing has been returned line by line yet. This is what is usual (district council; source: budgets of nine Kent districts"), district);
        assertTrue(district.contains(",,,,,Environmental and regulatory services,,,,,,,,,,,,"), district);
        assertEquals(8, district.strip().split("\r\n").length, "Six services below a note and the headings");
        assertTrue(template("MINISTRY-OF-JUSTICE").contains(",,,,03,,,,,,,,,,,,,"), template("MINISTRY-OF-JUSTICE"));
        assertEquals(1, template("SEEDA").strip().split("\r\n").length, "Where no data says what is usual there are headings only");
    }

    @Test
    void money_is_sliced_by_the_fund_it_comes_from_and_by_whom_it_goes_to() {
        take("Year,Phase,Cofog Code,Service,Area,Fund,Counterpart,Amount\n1999/00,Outturn,06,Housing services,E07000109,Housing grant,Kent County Council,700\n1999/00,Outturn,06,Housing services,E07000109,Housing grant,A housing trust,200\n1999/00,Outturn,05,Refuse,,,,100\n");
        String slice = "slices?size=500&year=1999/00&organisation=" + OWNER + "&rows=fund&columns=counterpart";
        assertEquals(Map.of("Housing grant", 90_000L, "-", 10_000L), byRow("officer", slice));
        assertTrue(got("officer", slice).toString().contains("\"columnWord\":\"Kent County Council\""), got("officer", slice)::toString);
        assertEquals(Map.of("E10000016", 70_000L, "A housing trust", 20_000L, "-", 10_000L), byRow("officer", slice.replace("rows=fund&columns=counterpart", "rows=counterpart&columns=area")));
        assertEquals(Map.of("Housing grant", 90_000L, "-", 10_000L), byRow("officer", slice.replace("columns=counterpart", "columns=nature")));
        assertEquals(70_000, gross("year=1999/00&fund=Housing grant&counterpart=E10000016".replace(" ", "%20")));
        assertEquals(10_000, gross("year=1999/00&counterpart=-"), "What goes to nobody that is named");
    }

    @Test
    void spending_a_head_is_told_by_body_and_by_district_for_those_who_live_there() {
        JsonObject thanet = row("spending/heads?size=500&year=2009/10&by=organisation", "value", "E07000114");
        assertEquals("[\"E07000114\"] 141458 2020 50898", thanet.get("covers") + " " + thanet.getInt("residents") + " " + thanet.getInt("residentsYear") + " " + thanet.getInt("herePence"), thanet::toString);
        assertTrue(thanet.getBoolean("estimate") && thanet.getInt("besidePence") > 0, thanet::toString);
        JsonObject trust = row("spending/heads?size=500&year=2009/10&by=organisation", "value", "E16000132");
        assertEquals(6, trust.getJsonArray("covers").size(), "Its return says which part of the place it serves");
        assertTrue(row("spending/heads?size=500&year=2009/10&by=organisation", "value", "DWP").getJsonArray("covers").isEmpty());
        JsonObject place = row("spending/heads?size=500&year=2009/10&by=area", "value", "E10000016");
        assertEquals("921000000000 1411100 749464 846510", place.getJsonNumber("pence") + " " + place.getInt("residents") + " " + place.getInt("besidePence") + " " + place.getInt("nationalPence"), place::toString);
        List<JsonObject> districts = got("officer", "spending/heads?size=500&year=2009/10&by=area").getJsonArray("items").getValuesAs(JsonObject.class);
        assertEquals(921_000_000_000L, districts.stream().filter(one -> !one.getString("value").equals("E10000016")).mapToLong(one -> one.getJsonNumber("pence").longValue()).sum(), "Districts and what is told of none");
        assertEquals(10, got("officer", "spending/heads?year=2009/10").getInt("total"));
        assertEquals(0, got("officer", "spending/heads?year=1999/00").getInt("total"), "Of a year of which the region is not known");
        assertEquals(400, Visitor.basic("officer").get("api/v1/spending/heads?by=theme").status());
        assertFalse(got("reader", "spending/heads?size=500&year=2009/10&by=organisation").toString().contains("\"value\":\"E07000113\""), "What is not released is told to nobody else");
        String page = Answer.plain(Visitor.signedIn("officer").get("counting/slices.xhtml?rows=organisation&columns=nature&year=2009/10").body());
        assertTrue(page.contains("Thanet only: 141,458 residents in mid-2020, 8.9 % of the place") && page.contains("6 districts only"), page);
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("counting/slices.xhtml?rows=area&columns=nature&year=2009/10").body()).contains("£7,495"));
    }

    private static JsonObject row(String list, String field, String value) {
        return got("officer", list).getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(one -> one.getString(field).equals(value)).findFirst().orElseThrow();
    }

    private static long sum(String account, String list) {
        return got(account, list).getJsonArray("items").getValuesAs(JsonObject.class).stream().mapToLong(one -> one.getJsonNumber("pence").longValue()).sum();
    }

    @Test
    void spending_stands_beside_assets_themes_and_outcomes_in_the_api_as_on_the_page() {
        assertEquals(921_000_000_000L, sum("officer", "spending/themes?size=500&year=2009/10"));
        assertTrue(sum("reader", "spending/themes?size=500&year=2009/10") < 921_000_000_000L, "What is not released is in nobody else's sum");
        JsonObject gateway = row("spending/themes?size=500&year=2009/10", "theme", "gateway");
        assertTrue(gateway.getBoolean("estimate") && gateway.toString().contains("gateway.sites.open"), gateway::toString);
        assertEquals(836_700_000_000L, sum("officer", "spending/outcomes?size=500&year=2009/10"), "All that bodies tell line by line");
        assertTrue(row("spending/outcomes?size=500&year=2009/10", "outcome", "Older people live independently").getBoolean("estimate"));
        assertFalse(row("spending/outcomes?size=500&year=2009/10", "outcome", "People live longer and healthier").getBoolean("estimate"), "Only what comes from estimated returns is an estimate");
        assertEquals("ESTIMATE", row("spending/assets", "key", "counting.count.net").getString("kind"));
        assertTrue(got("officer", "spending/assets").toString().contains("assets.properties.registered"));
    }

    @Test
    void of_a_total_that_was_only_stated_nothing_else_is_said() {
        assertEquals(4_800_000_000L, sliced("year=2009/10&organisation=" + OWNER + "&rows=theme&columns=service"));
        assertEquals("-", got("officer", "slices?year=2009/10&organisation=" + OWNER + "&rows=theme&columns=service").getJsonArray("items").getJsonObject(0).getString("row"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"counting/slices.xhtml", "counting/slices.xhtml?rows=area&columns=theme", "counting/slices.xhtml?rows=organisation&columns=year", "counting/slices.xhtml?rows=area&columns=nature&geography=THREE-UNITARIES",
        "counting/slices.xhtml?rows=nonsense&columns=nonsense&year=never&phase=wish", "counting/slices.xhtml?phase=BUDGET", "counting/slices.xhtml?measure=NET", "counting/lines.xhtml?year=2009/10&theme=gateway", "counting/lines.xhtml?year=x&quality=y&run=z"})
    void pages_open_whatever_is_asked(String page) {
        Answer answer = Visitor.signedIn("reader").get(page);
        assertEquals(200, answer.status(), answer::toString);
        assertFalse(answer.body().contains("Something went wrong"));
    }

    @Test
    void functions_are_held_against_the_region_for_each_resident() {
        String page = Visitor.signedIn("officer").get("counting/slices.xhtml?rows=cofog&columns=nature&year=2009/10").body();
        assertTrue(page.contains("beside the South East and England") && page.contains("£1,662") && page.contains("£1,834"), page);
        assertEquals(183_358, row("spending/heads?size=500&year=2009/10", "value", "07").getInt("nationalPence"));
        assertTrue(row("spending/heads?size=500&year=2008/09", "value", "07").isNull("nationalPence"), "Of that year England is not known");
    }

    @Test
    void a_service_is_one_however_it_is_written_and_a_word_of_no_list_is_warned_of_once() {
        Outcome outcome = take("Year,Cofog Code,Service,Amount\n1999/00,09,Children’s & Education Services,100\n1999/00,10,Education and Children's Services,200\n1999/00,08,Markets & Fairs,300\n1999/00,06,Markets and fairs,50\n");
        assertEquals(Map.of("Children's and education services", 30_000L, "Markets and fairs", 35_000L), byRow("officer", "slices?size=500&year=1999/00&organisation=" + OWNER + "&rows=service&columns=nature"));
        List<String> warnings = outcome.sheet().getJsonArray("problems").getValuesAs(JsonObject.class).stream().filter(problem -> problem.getString("code").equals("CODE")).map(problem -> problem.getInt("line") + " " + problem.getString("message")).toList();
        assertEquals(List.of("4 “Markets & Fairs” is in no list of Service."), warnings);
    }

    @Test
    void benefit_subsidy_and_pooled_budgets_say_whom_they_come_from_or_go_to() {
        Map<String, Long> counterparts = byRow("officer", "slices?size=500&year=2009/10&rows=counterpart&columns=nature");
        assertTrue(counterparts.get("DWP") > 0 && counterparts.get("E10000016") > 0, counterparts::toString);
        assertEquals(921_000_000_000L, counterparts.values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void areas_fall_into_the_groups_of_a_geography_and_nothing_is_lost() {
        String query = "year=2009/10&rows=area&columns=nature&geography=THREE-UNITARIES";
        assertEquals(921_000_000_000L, sliced(query));
        List<String> groups = got("officer", "slices?size=500&" + query).getJsonArray("items").getValuesAs(JsonObject.class).stream().map(item -> item.getString("rowWord")).distinct().toList();
        assertTrue(groups.containsAll(List.of("East", "West", "North")), groups::toString);
        String page = Visitor.signedIn("officer").get("counting/slices.xhtml?" + query).body();
        assertTrue(page.contains("/counting/lines.xhtml?year=2009%2F10&amp;flow=GROSS&amp;geography=THREE-UNITARIES&amp;group=EAST&amp;nature=REVENUE"), "A cell of a group leads to its lines: " + page);
        assertTrue(page.contains("/counting/lines.xhtml?year=2009%2F10&amp;flow=GROSS\""), "And so do sums");
    }

    @ParameterizedTest
    @CsvSource({"area,group", "organisation,body-group"})
    void a_group_leads_to_the_lines_that_it_comes_to(String rows, String parameter) {
        for (String geography : List.of("THREE-UNITARIES", "FOURTEEN-COUNCILS")) {
            for (Map.Entry<String, Long> group : byRow("officer", "slices?size=500&year=2009/10&columns=nature&rows=" + rows + "&geography=" + geography).entrySet()) {
                JsonObject lines = totals("year=2009/10&flow=GROSS&geography=" + geography + "&" + parameter + "=" + group.getKey());
                assertEquals(group.getValue(), lines.getJsonNumber("grossPence").longValue() + lines.getJsonNumber("statedPence").longValue(), geography + " " + group.getKey());
            }
        }
        String east = "year=2009/10&flow=GROSS&theme=assets&service=Housing%20services&geography=THREE-UNITARIES&" + parameter + "=EAST";
        assertListed(totals(east).getJsonNumber("grossPence").longValue(), east);
        assertTrue(totals(east).getJsonNumber("grossPence").longValue() > 0);
        assertEquals(400, Visitor.basic("officer").get("api/v1/expenditure-lines?geography=NO-SUCH&" + parameter + "=EAST").status());
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("counting/lines.xhtml?" + east).body()).contains("not decided"), "It says that it is a what-if");
    }

    @Test
    void spending_a_head_is_told_by_the_groups_of_a_geography() {
        JsonObject east = row("spending/heads?size=500&year=2009/10&by=area&geography=THREE-UNITARIES", "value", "EAST");
        assertEquals("East 671072 460160", east.getString("word") + " " + east.getInt("residents") + " " + east.getInt("herePence"), east::toString);
        JsonObject north = row("spending/heads?size=500&year=2009/10&by=organisation&geography=THREE-UNITARIES", "value", "NORTH");
        assertEquals("371956 41403 39931", north.getInt("residents") + " " + north.getInt("herePence") + " " + north.getInt("besidePence"), north::toString);
        assertEquals(921_000_000_000L, sum("officer", "spending/heads?size=500&year=2009/10&by=organisation&geography=THREE-UNITARIES"), "Nothing is lost");
        assertEquals(400, Visitor.basic("officer").get("api/v1/spending/heads?by=area&geography=NO-SUCH").status());
        String page = Answer.plain(Visitor.signedIn("officer").get("counting/slices.xhtml?rows=area&columns=nature&year=2009/10&geography=THREE-UNITARIES").body());
        assertTrue(page.contains("Dartford, Gravesham and Swale: 371,956 residents in mid-2020"), page);
    }

    @Test
    void money_flows_from_fund_to_outcome_and_small_streams_are_counted() {
        JsonObject all = got("officer", "expenditure-streams/totals?year=2009/10");
        assertEquals(836_700_000_000L, all.getJsonNumber("pence").longValue(), "All that bodies tell line by line");
        assertEquals(5, all.getInt("small"), all::toString);
        assertEquals(36_700_000, all.getInt("smallPence"));
        JsonObject margate = got("reader", "expenditure-streams?year=2009/10&theme=margate&size=500");
        assertTrue(margate.toString().contains("Respect programme grant"), margate::toString);
        assertEquals(got("reader", "expenditure-streams/totals?year=2009/10&theme=margate").getJsonNumber("pence").longValue(),
                margate.getJsonArray("items").getValuesAs(JsonObject.class).stream().mapToLong(item -> item.getJsonNumber("pence").longValue()).sum());
        assertTrue(Visitor.signedIn("reader").get("counting/deep-dive.xhtml?theme=margate").body().contains("Respect programme grant"));
        String untold = "£843m more is in returns that state only a total.";
        assertTrue(Visitor.signedIn("reader").get("counting/deep-dive.xhtml?year=2009/10").body().contains(untold), "What is in no stream has to be said");
        assertFalse(Visitor.signedIn("reader").get("counting/deep-dive.xhtml?year=2009/10&theme=margate").body().contains(untold), "Of a theme nobody can tell");
    }

    @Test
    void every_outcome_and_every_stream_leads_to_the_lines_that_it_comes_to() {
        for (JsonObject outcome : got("officer", "spending/outcomes?size=500&year=2009/10").getJsonArray("items").getValuesAs(JsonObject.class)) {
            assertEquals(outcome.getJsonNumber("pence"), totals("year=2009/10&flow=GROSS&outcome=" + encoded(outcome.getString("outcome"))).getJsonNumber("grossPence"), outcome::toString);
        }
        for (JsonObject stream : got("officer", "expenditure-streams?size=20&sort=administrationPence,desc&year=2009/10").getJsonArray("items").getValuesAs(JsonObject.class)) {
            String lines = "year=2009/10&flow=GROSS&organisation=" + stream.getString("organisation") + "&fund=" + encoded(stream.getString("fund")) + "&service=" + encoded(stream.getString("service")) + "&outcome=" + encoded(stream.getString("outcome"));
            assertListed(stream.getJsonNumber("pence").longValue(), lines);
            assertListed(stream.getJsonNumber("administrationPence").longValue(), lines + "&subjective=SUPPORT_SERVICES");
        }
        String page = Visitor.signedIn("officer").get("counting/deep-dive.xhtml?theme=margate").body();
        assertTrue(page.contains("/counting/lines.xhtml?year=2009%2F10&amp;theme=margate&amp;"), page);
        assertTrue(Visitor.signedIn("officer").get("counting/beside.xhtml").body().contains("outcome=Older+people+live+independently"));
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("counting/lines.xhtml?year=2009/10&flow=GROSS&outcome=Older+people+live+independently").body()).contains("£1.61bn gross"));
    }

    /** What is kept of lines and what they are listed as. */
    private static void assertListed(long pence, String lines) {
        JsonObject totals = totals(lines);
        List<JsonObject> listed = got("officer", "expenditure-lines?size=500&" + lines).getJsonArray("items").getValuesAs(JsonObject.class);
        assertEquals(pence, totals.getJsonNumber("grossPence").longValue(), lines);
        assertEquals(totals.getInt("parts"), listed.size(), lines);
        assertEquals(pence, listed.stream().mapToLong(line -> line.getJsonNumber("pence").longValue()).sum(), lines);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void small_streams_are_listed_and_figures_of_streams_end_at_lines() {
        JsonObject all = got("officer", "expenditure-streams/totals?year=2009/10");
        JsonObject small = got("officer", "expenditure-streams/totals?year=2009/10&small=yes");
        assertEquals("5 " + all.getInt("smallPence"), small.getInt("small") + " " + small.getInt("pence"), small::toString);
        assertEquals(all.getInt("smallPence"), sum("officer", "expenditure-streams?size=500&year=2009/10&small=yes"));
        assertEquals(1, got("officer", "expenditure-streams?year=2009/10&small=yes&fund=Respect%20programme%20grant").getInt("total"));
        String page = Visitor.signedIn("officer").get("counting/deep-dive.xhtml?year=2009/10&small=yes").body();
        assertTrue(page.contains("Inshore fisheries grant") && !page.contains("Dedicated schools grant</th>"), page);
        for (String filter : List.of("fund", "organisation", "service", "outcome", "small")) {
            assertTrue(page.contains("<select class=\"select\" id=\"f-" + filter + "\""), filter);
        }
        JsonObject support = got("officer", "figures/counting.streams.administration").getJsonArray("inputs").getJsonObject(0);
        assertEquals("E10000016.csv", support.getString("file"), support::toString);
        assertTrue(support.getInt("line") > 1, support::toString);
        String figure = Visitor.signedIn("officer").get("figures/counting.streams.small").body();
        assertTrue(figure.contains("/counting/lines.xhtml?year=2009/10&amp;flow=GROSS&amp;organisation=E10000016&amp;fund=Inshore+fisheries+grant"), figure);
        assertTrue(Visitor.signedIn("officer").get("figures/counting.streams.administration").body().contains("subjective=SUPPORT_SERVICES"));
    }

    @Test
    void a_part_of_a_large_stream_is_no_small_stream() {
        take("Year,Fund,Service,Theme,Amount\n1999/00,Large grant,Housing services,gateway 1%; assets 99%,5000000\n1999/00,Small grant,Housing services,gateway 50%; assets 50%,80000\n");
        JsonObject part = got("officer", "expenditure-streams/totals?year=1999/00&theme=gateway");
        assertEquals(1, part.getInt("small"), part::toString);
        assertEquals(8_000_000, part.getInt("smallPence"), "A small stream counts whole");
        assertEquals(9_000_000, part.getInt("pence"));
        assertEquals(0, got("officer", "expenditure-streams/totals?year=1999/00&theme=margate").getInt("small"));
    }

    @Test
    void a_jump_is_explained_by_who_keeps_the_return_and_nothing_is_overwritten_silently() {
        JsonObject jump = got("officer", "expenditure-jumps?year=2009/10").getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("organisation").equals("E07000106")).findFirst().orElseThrow();
        assertEquals("Planning services", jump.getString("service"));
        String reason = "{\"organisation\":\"E07000106\",\"year\":\"2009/10\",\"service\":\"Planning services\",\"version\":%d,\"reason\":\"%s\"}";
        assertEquals(403, Visitor.basic("reader").sendJson("PUT", "api/v1/expenditure-jumps", reason.formatted(jump.getInt("version"), "x")).status());
        assertEquals(400, Visitor.basic("officer").sendJson("PUT", "api/v1/expenditure-jumps", reason.formatted(jump.getInt("version"), " ")).status());
        Answer kept = Visitor.basic("officer").sendJson("PUT", "api/v1/expenditure-jumps", reason.formatted(jump.getInt("version"), "Fewer applications came in"));
        assertEquals(200, kept.status(), kept::toString);
        assertEquals("Fewer applications came in", kept.json().getString("reason"));
        assertEquals(409, Visitor.basic("officer").sendJson("PUT", "api/v1/expenditure-jumps", reason.formatted(jump.getInt("version"), "Something else")).status());
        assertTrue(Visitor.signedIn("reader").get("counting/jumps.xhtml?year=2009/10").body().contains("Fewer applications came in"));
        assertTrue(got("officer", "expenditure-jumps?year=2009/10").toString().contains("More claimants since the recession"), "What a line of the return says needs no further reason");
    }

    private static List<JsonObject> jumps(String year) {
        return got("officer", "expenditure-jumps?size=500&year=" + year).getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("organisation").equals(OWNER)).toList();
    }

    private static List<String> jumped(String year) {
        return jumps(year).stream().map(one -> "%s %d to %d, %s after %s".formatted(one.getString("service"), one.getInt("beforePence"), one.getInt("nowPence"), one.getString("phase"), one.getString("beforePhase"))).toList();
    }

    @Test
    void a_service_that_is_new_or_gone_has_jumped_and_a_reason_for_other_amounts_asks_again() {
        String lines = "Year,Service,Amount\n1997/98,Parks,1000\n1997/98,Markets,500\n1998/99,Parks,1000\n1998/99,Harbours,70\n";
        Outcome first = take(lines);
        assertTrue(first.remedies().contains("Harbours, outturn of 1998/99: £70 after nothing the year before, and no line says why."), first::remedies);
        assertTrue(first.remedies().contains("Markets, outturn of 1998/99: nothing after £500 the year before, and no line says why."), first::remedies);
        assertFalse(first.remedies().contains("Parks, outturn"), first::remedies);
        assertEquals(List.of("Markets 50000 to 0, OUTTURN after OUTTURN", "Harbours 0 to 7000, OUTTURN after OUTTURN"), jumped("1998/99"));
        Answer said = Visitor.basic("officer").sendJson("PUT", "api/v1/expenditure-jumps", "{\"organisation\":\"%s\",\"year\":\"1998/99\",\"service\":\"Harbours\",\"version\":0,\"reason\":\"The harbour was taken over\"}".formatted(OWNER));
        assertEquals(200, said.status(), said::toString);
        String page = "counting/jumps.xhtml?year=1998/99";
        assertFalse(Visitor.signedIn("officer").get(page).body().contains("Said for other amounts"));
        assertTrue(Answer.plain(Visitor.signedIn("officer").get(page).body()).contains("1 without a reason"));

        take(lines.replace("Harbours,70", "Harbours,90"));
        assertEquals(List.of("7000 of 9000"), jumps("1998/99").stream().filter(one -> one.getString("service").equals("Harbours")).map(one -> one.getInt("reasonNowPence") + " of " + one.getInt("nowPence")).toList());
        String asking = Answer.plain(Visitor.signedIn("officer").get(page).body());
        assertTrue(asking.contains("Said for other amounts, £70 after £0: The harbour was taken over") && asking.contains("2 without a reason"), asking);
        JsonObject stale = jumps("1998/99").stream().filter(one -> one.getString("service").equals("Harbours")).findFirst().orElseThrow();
        Answer again = Visitor.basic("officer").sendJson("PUT", "api/v1/expenditure-jumps", "{\"organisation\":\"%s\",\"year\":\"1998/99\",\"service\":\"Harbours\",\"version\":%d,\"reason\":\"The harbour was taken over\"}".formatted(OWNER, stale.getInt("version")));
        assertEquals(9000, again.json().getInt("reasonNowPence"), again::toString);
        assertFalse(Visitor.signedIn("officer").get(page).body().contains("Said for other amounts"), "Said again, it holds for what stands now");
    }

    @Test
    void like_is_compared_with_like_and_a_total_with_a_total() {
        for (String stated : List.of("\"year\":\"1995/96\",\"grossPence\":100000", "\"year\":\"1996/97\",\"grossPence\":200000,\"note\":\"Two in one\"")) {
            assertEquals(201, Visitor.basic("officer").sendJson("POST", "api/v1/expenditure-returns", "{\"organisation\":\"%s\",%s,\"synthetic\":true}".formatted(OWNER, stated)).status());
        }
        assertEquals(List.of("* 100000 to 200000, OUTTURN after OUTTURN"), jumped("1996/97"));
        assertEquals("Two in one", jumps("1996/97").get(0).getString("noted"));
        assertTrue(Visitor.signedIn("officer").get("counting/jumps.xhtml?year=1996/97").body().contains("All services together"));
        assertEquals(200, Visitor.signedIn("officer").get("counting/jump.xhtml?code=" + OWNER + ":1996/97:*").status());
        Outcome lines = take("Year,Service,Amount\n1996/97,Parks,3000\n");
        assertTrue(lines.remedies().contains("In all, outturn of 1996/97: £3,000 after £1,000 the year before, of which only a total was stated."), lines::remedies);
        assertEquals(List.of("* 100000 to 300000, OUTTURN after OUTTURN"), jumped("1996/97"));

        take("Year,Phase,Service,Amount\n1991/92,Budget,Parks,100\n1992/93,Forecast,Parks,300\n");
        assertEquals(List.of("Parks 10000 to 30000, FORECAST after BUDGET"), jumped("1992/93"), "The best there is, and it says which");
        take("Year,Phase,Service,Amount\n1992/93,Budget,Parks,105\n");
        assertEquals(List.of(), jumped("1992/93"), "A budget is compared with a budget where there is one");
    }

    @Test
    void one_early_return_of_a_later_year_does_not_become_what_the_county_spends() {
        take("Year,Service,Amount\n2010/11,Parks,1000\n");
        JsonObject first = got("officer", "counts/sums");
        assertEquals("2009/10 825000000000 false", first.getString("year") + " " + first.getJsonNumber("netPence") + " " + first.getBoolean("provisional"));
        JsonObject coming = first.getJsonArray("coming").getJsonObject(0);
        assertEquals("2010/11 1 of 25", "%s %d of %d".formatted(coming.getString("year"), coming.getInt("toldBodies"), coming.getInt("expectedBodies")), "The Learning and Skills Council ended with 2009/10");
        assertTrue(got("reader", "counts/sums").getJsonArray("coming").isEmpty(), "What is not released is told to nobody else");
        JsonObject net = got("officer", "figures/counting.count.net");
        assertEquals("VALUE 825000000000", net.getString("state") + " " + net.getJsonNumber("centralPence"));
        assertTrue(net.toString().contains("2010/11: 1 of 25 bodies has told its outturn; still to come: Kent County Council, "), net::toString);
        assertEquals("2009/10", got("officer", "slices").getJsonArray("items").getJsonObject(0).getString("year"));
        assertEquals("2009/10", got("officer", "spending/themes").getJsonArray("items").getJsonObject(0).getString("year"));
        assertEquals("2009/10", got("officer", "expenditure-streams").getJsonArray("items").getJsonObject(0).getString("year"));
        String page = Answer.plain(Visitor.signedIn("officer").get("counting/count.xhtml").body());
        assertTrue(page.contains("26 bodies spent £9.21bn") && page.contains("Still coming in, and not counted here. 2010/11: 1 of 25 bodies has told its outturn"), page);
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("counting/returns.xhtml").body()).contains("26 organisations returned £9.21bn"));

        JsonObject asked = got("officer", "counts/sums?year=2010/11");
        assertEquals("100000 true E10000016", asked.getInt("netPence") + " " + asked.getBoolean("provisional") + " " + asked.getJsonArray("missing").getString(0), "A year that is asked for is shown, and says what it leaves out");
        for (String path : List.of("counting/count.xhtml", "counting/slices.xhtml", "counting/deep-dive.xhtml")) {
            assertTrue(Answer.plain(Visitor.signedIn("officer").get(path + "?year=2010/11").body()).contains("Provisional. 2010/11: 1 of 25 bodies"), path);
        }
    }

    @Test
    void a_year_that_most_of_the_money_is_told_of_is_looked_at_first_and_is_provisional() {
        take("Year,Service,Amount\n2010/11,Parks,9000000000\n");
        JsonObject sums = got("officer", "counts/sums");
        assertEquals("2010/11 true", sums.getString("year") + " " + sums.getBoolean("provisional"));
        for (String key : List.of("counting.count.net", "counting.returns.gross", "counting.streams.small")) {
            JsonObject figure = got("officer", "figures/" + key);
            assertEquals("PROVISIONAL", figure.getString("state"), key);
            assertTrue(figure.getString("formula").contains("It is provisional. 2010/11: 1 of 25 bodies has told its outturn; still to come: Kent County Council"), figure::toString);
        }
        assertTrue(got("officer", "slices").getJsonArray("items").getJsonObject(0).getBoolean("provisional"));
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("board/scorecard.xhtml?theme=counting").body()).contains("provisional"));
        assertTrue(Answer.plain(Visitor.signedIn("officer").get("counting/beside.xhtml").body()).contains("Provisional. 2010/11"));
    }

    @Test
    void what_a_return_is_made_of_and_how_sure_it_is_leaves_with_the_list() {
        JsonObject dwp = got("officer", "expenditure-returns?year=2009/10&organisation=DWP").getJsonArray("items").getJsonObject(0);
        assertEquals("6 OUTTURN true", dwp.getInt("lines") + " " + dwp.getString("phase") + " " + dwp.getBoolean("estimate"), dwp::toString);
        assertEquals(100, dwp.getInt("areaPercent"));
        List<String> table = Visitor.basic("officer").get("api/v1/expenditure-returns.csv?year=2009/10&organisation=DWP").body().lines().toList();
        assertEquals(2, table.size(), "Another year is in it");
        assertTrue(table.get(0).contains("Phase,Basis,Estimated in part,Lines,\"Has a theme, %\",\"Has an area, %\"") && table.get(1).contains("Outturn,For residents,yes,6,"), table::toString);
        assertEquals(400, Visitor.basic("officer").get("api/v1/expenditure-returns?year=x").status());
        take("Year,Phase,Service,Amount\n2012/13,Budget,Parks,5\n");
        String page = Answer.plain(Visitor.signedIn("officer").get("counting/returns.xhtml").body());
        assertTrue(page.contains("26 organisations returned £9.21bn of gross expenditure for 2009/10; 2 of them a forecast or a budget, or estimated in part"), "One budget for a later year became the latest year");
        assertTrue(page.contains("2009/10 Outturn, for residents, estimated in part") && page.contains("2012/13 Budget, by the body"), page);
    }

    @Test
    void what_a_body_spends_explains_itself_down_to_file_and_line() {
        JsonObject gross = got("officer", "figures/counting.returns.gross:E07000114:2009-10");
        assertEquals(7_200_000_000L, gross.getJsonNumber("centralPence").longValue(), gross::toString);
        JsonObject first = gross.getJsonArray("inputs").getJsonObject(0);
        assertEquals("E07000114.csv", first.getString("file"), first::toString);
        assertTrue(first.getString("text").startsWith("Housing benefits: "), first::toString);
        JsonObject net = got("officer", "figures/counting.count.net");
        assertTrue(net.toString().contains("counting.returns.gross"));
        assertEquals("ESTIMATE", net.getString("kind"), "What bodies apportioned or estimated looks like a fact");
        assertEquals("ESTIMATE", got("officer", "figures/counting.streams.small").getString("kind"));
        JsonObject body = got("officer", "counts?year=2009/10&size=500").getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("organisation").equals("DWP")).findFirst().orElseThrow();
        assertEquals("OUTTURN true", body.getString("phase") + " " + body.getBoolean("estimated"), body::toString);
        String page = Answer.plain(Visitor.signedIn("officer").get("counting/count.xhtml?year=2009/10").body());
        assertTrue(page.contains("estimated in part") && page.contains("hold lines that are apportioned, estimated or imputed"), page);
    }
}
