package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.browser.Browsers.Setting;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Answer;
import uk.totalplace.system.wire.Visitor;

/** What cannot be kept of a saving is refused at the desk in plain words with the name of its rule, and the form keeps what was typed. */
@ExtendWith({TheServer.class, Browsers.class})
class LedgerJobsIT {
    private static final String KENT = "E10000016";
    private final Map<String, String> typed = new LinkedHashMap<>();
    private Page page;

    private void sitDown(String account) {
        page = Browsers.signedIn(account, Setting.WIDE_LIGHT);
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void a_saving_is_refused_until_it_is_sound_and_nothing_typed_is_lost() {
        String baseline = entered("baselines", "{\"title\":\"What a process costs\",\"theme\":\"gateway\",\"period\":\"2009/10\",\"amountPence\":100000,\"priceBase\":\"2009/10\",\"source\":\"A test\"}");
        String first = entered("savings", saving(baseline, "Claimed by one", ",\"subject\":\"process:at the desk of " + baseline + "\""));
        sitDown("officer");
        page.navigate("board/saving-edit.xhtml?theme=gateway&baseline=" + baseline);
        choose("kind", "RECURRENT");
        choose("cashability", "CASHABLE");
        type("title", "A process redesigned");
        type("lowPence", "300");
        type("highPence", "100");
        type("priceBase", "2009/10");
        type("startsOn", "1 April 2011");
        type("source", "A workshop of 3 March 2010");
        type("description", "Five forms become one.");
        refused("The range is upside down: its low end £300.00 is above its high end £100.00");
        assertEquals("", Axe.broken(page));
        type("lowPence", "100");
        type("highPence", "1,001");
        refused("rule L01");
        type("highPence", "300");
        refused("rule L02");
        type("cashingAction", "Close the counter");
        type("subject", "process:at the desk of " + baseline);
        refused(first + " claims “process:at the desk of " + baseline + "” already");
        choose("gain1", KENT);
        type("share1", "40");
        refused("The shares of those who gain add up to 100 percent");
        assertThat(page.locator("[data-summary] a").first()).hasAttribute("href", "#saving:gain1:input");
        type("share1", "100");
        choose("overlap", "DUPLICATE");
        press("saving:enter");
        assertThat(page.locator("h1")).hasText("A process redesigned");
        assertThat(page.locator("main")).containsText("£100–£300 a year");
    }

    @Test
    void a_circle_is_refused_and_of_two_editors_the_second_chooses() {
        String baseline = entered("baselines", "{\"title\":\"What it costs\",\"theme\":\"gateway\",\"period\":\"2009/10\",\"amountPence\":100000,\"priceBase\":\"2009/10\",\"source\":\"A test\"}");
        String needed = entered("savings", saving(baseline, "Needed", ""));
        String needing = entered("savings", saving(baseline, "Needing", ",\"needs\":[\"" + needed + "\"]"));
        sitDown("officer");
        page.navigate("board/saving-edit.xhtml?ref=" + needed);
        type("description", "It needs the other, they say.");
        type("needs", needing);
        refused("They would need each other in a circle: " + needed + " → " + needing + " → " + needed);
        type("needs", "");
        type("title", "Of the desk");
        sent("PUT", "savings/" + needed, saving(baseline, "Of somebody else", ",\"version\":1"));
        press("saving:enter");
        Locator choice = page.locator("[id='conflict']");
        assertThat(choice).containsText("Yours: Of the desk");
        assertThat(choice).containsText("Saved meanwhile: Of somebody else");
        assertEquals("", Axe.broken(page));
        page.getByLabel("Yours: Of the desk").check();
        press("conflict:choose");
        assertThat(page.locator("h1")).hasText("Of the desk");
        assertThat(page.locator("main")).containsText("It needs the other, they say.");
    }

    @Test
    void the_form_holds_everybody_who_gains_and_every_barrier() {
        String baseline = entered("baselines", "{\"title\":\"What it costs\",\"theme\":\"gateway\",\"period\":\"2009/10\",\"amountPence\":100000,\"priceBase\":\"2009/10\",\"source\":\"A test\"}");
        List<String> bodies = Visitor.basic("officer").get("api/v1/organisations?size=9").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().map(body -> body.getString("code")).toList();
        String gains = bodies.stream().map(code -> "{\"organisation\":\"%s\",\"sharePercent\":%d}".formatted(code, code.equals(bodies.get(0)) ? 12 : 11)).collect(Collectors.joining(","));
        String barriers = IntStream.rangeClosed(1, 7).mapToObj(at -> "{\"barrier\":\"BAR-00%d\",\"sharePercent\":5}".formatted(at)).collect(Collectors.joining(","));
        String ref = entered("savings", saving(baseline, "For nine bodies", ",\"heldUp\":[" + barriers + "]").replaceFirst("\"beneficiaries\":\\[.*?\\]", "\"beneficiaries\":[" + gains + "]"));
        sitDown("officer");
        page.navigate("board/saving-edit.xhtml?ref=" + ref);
        assertThat(field("gain9")).hasValue(bodies.get(8));
        assertThat(field("baseline")).hasValue(baseline);
        assertEquals("", Axe.broken(page));
        type("ownerPerson", "The head of property");
        press("saving:enter");
        assertThat(page.locator("h1")).hasText("For nine bodies");
        assertThat(page.locator("main")).containsText("The head of property");
        JsonObject saved = Visitor.basic("officer").get("api/v1/savings/" + ref).json();
        assertEquals("9 7", saved.getJsonArray("beneficiaries").size() + " " + saved.getJsonObject("whole").getJsonArray("heldUp").size());
        page.navigate("board/saving-edit.xhtml?ref=" + ref);
        field("share1").fill("13");
        refused("The shares of those who gain add up to 100 percent");
        assertThat(field("gain9")).hasValue(bodies.get(8));
    }

    @Test
    void who_estimated_does_not_sign_and_nothing_is_signed_without_counterfactual_and_grades() {
        String baseline = entered("baselines", "{\"title\":\"What it costs\",\"theme\":\"gateway\",\"period\":\"2009/10\",\"amountPence\":100000,\"priceBase\":\"2009/10\",\"source\":\"A test\"}");
        String ref = sent("finance", "POST", "savings", saving(baseline, "To be signed", ",\"status\":\"ESTIMATED\"").replace("\"counterfactual\":\"It goes on.\",", "").replace("\"evidenceGrade\":3,", "")).json().getString("ref");
        sitDown("finance");
        page.navigate("board/saving.xhtml?ref=" + ref);
        assertThat(page.locator("#next")).containsText("rule L03");
        page.locator("[id='step:note:input']").fill("I have checked it myself.");
        press("step:take");
        assertThat(page.locator("[data-summary]")).containsText("Who estimated a saving does not validate it");
        assertThat(page.locator("[data-summary]")).containsText("rule L04");
        assertThat(page.locator("[data-summary]")).containsText("rule L05");
        assertThat(page.locator("[id='step:note:input']")).hasValue("I have checked it myself.");
        assertEquals("", Axe.broken(page));
        page.navigate("board/saving.xhtml?ref=" + ref + "&step=PLANNED");
        assertThat(page.locator("[id='step:take']")).hasValue("Validate");
        assertThat(page.locator("#next .ways")).not().containsText("Record as planned");
    }

    @Test
    void a_step_from_where_it_does_not_stand_any_more_is_refused_and_the_note_is_kept() {
        String baseline = entered("baselines", "{\"title\":\"What it costs\",\"theme\":\"gateway\",\"period\":\"2009/10\",\"amountPence\":100000,\"priceBase\":\"2009/10\",\"source\":\"A test\"}");
        String ref = entered("savings", saving(baseline, "Moved by two", ""));
        sitDown("lead");
        page.navigate("board/saving.xhtml?ref=" + ref + "&step=ESTIMATED");
        page.locator("[id='step:note:input']").fill("The figures stand.");
        sent("POST", "savings/" + ref + "/transitions", "{\"to\":\"ESTIMATED\",\"note\":\"Already done.\"}");
        press("step:take");
        assertThat(page.locator("[data-summary]")).containsText("Somebody else has changed this saving since you opened it");
        assertThat(page.locator("#next")).containsText("What you wrote is kept for the step you choose: “The figures stand.”");
        Answer forbidden = Visitor.basic("lead").sendJson("POST", "api/v1/savings/" + ref + "/transitions", "{\"to\":\"PLANNED\",\"note\":\"Straight to the budget.\"}");
        assertEquals(409, forbidden.status());
        assertTrue(forbidden.body().contains("A saving cannot go from Estimated to Planned"), forbidden::toString);
    }

    /** Tries to keep it, reads the words, and finds everything as it was typed. */
    private void refused(String words) {
        press("saving:enter");
        assertThat(page.locator("[data-summary]")).containsText(words);
        typed.forEach((field, text) -> assertThat(field(field)).hasValue(text));
    }

    private void type(String field, String text) {
        field(field).fill(text);
        typed.put(field, text);
    }

    private void choose(String field, String code) {
        field(field).selectOption(code);
        typed.put(field, code);
    }

    private Locator field(String name) {
        return page.locator("[id='saving:" + name + ":input']");
    }

    private void press(String button) {
        page.locator("[id='" + button + "']").focus();
        page.locator("[id='" + button + "']").press("Enter");
    }

    private static String saving(String baseline, String title, String more) {
        return ("{\"theme\":\"gateway\",\"title\":\"%s\",\"kind\":\"RECURRENT\",\"cashability\":\"CASHABLE\",\"valueType\":\"FISCAL\",\"lowPence\":10000,\"highPence\":30000,\"priceBase\":\"2009/10\",\"startsOn\":\"2010-04-01\",\"baseline\":\"%s\","
                + "\"cashingAction\":\"Close it\",\"counterfactual\":\"It goes on.\",\"evidenceGrade\":3,\"beneficiaries\":[{\"organisation\":\"%s\",\"sharePercent\":100}]%s}").formatted(title, baseline, KENT, more);
    }

    private static String entered(String resource, String json) {
        return sent("POST", resource, json).json().getString("ref");
    }

    private static Answer sent(String method, String path, String json) {
        return sent("officer", method, path, json);
    }

    private static Answer sent(String by, String method, String path, String json) {
        Answer answer = Visitor.basic(by).sendJson(method, "api/v1/" + path, json);
        assertTrue(answer.status() < 300, answer::toString);
        return answer;
    }
}
