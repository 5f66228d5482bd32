package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.browser.Browsers.Setting;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Answer;
import uk.totalplace.system.wire.Visitor;

/** Government is asked for what a barrier needs, writes back and answers; a person takes the answer down at the barrier. */
@ExtendWith({TheServer.class, Browsers.class})
class AskJobsIT {
    @Test
    void an_ask_goes_from_its_barrier_to_the_answer_and_back() {
        Page page = Browsers.signedIn("officer", Setting.WIDE_LIGHT);
        page.navigate("barriers/barrier.xhtml?ref=BAR-001");
        press(page.getByText("Ask government for this"));
        assertThat(field(page, "ask:barriers")).hasValue("BAR-001");
        field(page, "ask:text").fill("");
        press(page.locator("[id='ask:enter']"));
        assertThat(page.locator("[data-summary]")).containsText("Say what is asked for.");
        field(page, "ask:text").fill("Powers over placements");
        field(page, "ask:submittedOn").fill("1 March 2010");
        field(page, "ask:promise").fill("We will look into placements");
        press(page.locator("[id='ask:enter']"));
        assertThat(page.locator("[data-summary]")).containsText("Say who promised it.");
        assertEquals("", Axe.broken(page));
        field(page, "ask:promise").fill("");
        press(page.locator("[id='ask:enter']"));
        assertThat(page.locator("h1")).hasText("Powers over placements");
        assertThat(page.locator("main")).containsText("38 days");
        press(page.getByText("Write down a letter, call or meeting"));
        field(page, "letter:from").fill("The department");
        field(page, "letter:to").fill("The programme office");
        field(page, "letter:said").fill("They want to know more.");
        press(page.locator("[id='letter:send']"));
        assertThat(page.locator("#correspondence")).containsText("They want to know more.");
        press(page.getByText("Take down a response"));
        field(page, "respond:response").fill("In this county only");
        field(page, "respond:responseType").selectOption("PARTLY");
        field(page, "respond:respondedOn").fill("1 April 2010");
        press(page.locator("[id='respond:send']"));
        assertThat(page.locator(".lead")).containsText("Partly granted");
        assertThat(page.locator("main")).containsText("after 31 days");
        page.context().close();
    }

    @Test
    void the_answer_is_offered_to_the_barrier_that_awaits_it() {
        Page page = Browsers.signedIn("lead", Setting.WIDE_LIGHT);
        String barrier = entered("barriers", "{\"title\":\"Awaits its answer\",\"because\":\"the law says so\",\"weCannot\":\"do it\",\"whichBlocks\":\"the good\",\"category\":\"LEGISLATION\",\"level\":\"DEPARTMENTAL\",\"themes\":[\"margate\"],\"raisedOn\":\"2010-03-01\"}");
        List.of("TRIAGED", "ESCALATED", "AWAITING_RESPONSE").forEach(step -> sent("barriers/" + barrier + "/transitions",
                "{\"to\":\"" + step + "\",\"on\":\"2010-03-01\",\"note\":\"On its way.\"" + (step.equals("ESCALATED") ? ",\"escalatedTo\":\"DEPARTMENT\"" : "") + "}"));
        String ask = entered("asks", "{\"text\":\"A pilot power\",\"submittedOn\":\"2010-03-01\",\"barriers\":[\"" + barrier + "\"]}");
        page.navigate("barriers/ask.xhtml?ref=" + ask + "&act=respond");
        field(page, "respond:response").fill("A pilot power for three years");
        field(page, "respond:responseType").selectOption("GRANTED");
        press(page.locator("[id='respond:send']"));
        press(page.getByText("Take the response down at " + barrier));
        assertThat(page.locator(".lead")).containsText("Awaiting response");
        assertThat(field(page, "step:response")).hasValue("GRANTED");
        assertThat(field(page, "step:note")).hasValue("Response to " + ask + ": A pilot power for three years");
        press(page.locator("[id='step:take']"));
        assertThat(page.locator(".lead")).containsText("Response received");
        page.context().close();
    }

    private static String entered(String resource, String json) {
        return sent(resource, json).json().getString("ref");
    }

    private static Answer sent(String resource, String json) {
        Answer answer = Visitor.basic("lead").sendJson("POST", "api/v1/" + resource, json);
        assertTrue(answer.status() < 300, answer::toString);
        return answer;
    }

    private static Locator field(Page page, String name) {
        return page.locator("[id='" + name + ":input']");
    }

    private static void press(Locator button) {
        button.focus();
        button.press("Enter");
    }
}
