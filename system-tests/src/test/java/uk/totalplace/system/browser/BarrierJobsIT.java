package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.browser.Browsers.Setting;
import uk.totalplace.system.run.TheServer;

/** A barrier from the spot where somebody meets it to the answer of government. */
@ExtendWith({TheServer.class, Browsers.class})
class BarrierJobsIT {
    private static final String PROPERTY = "assets/property.xhtml?organisation=E07000114&asset=THA-0023";
    private final List<Page> desks = new ArrayList<>();

    private Page officer() {
        Page page = Browsers.signedIn("officer", Setting.WIDE_LIGHT);
        desks.add(page);
        return page;
    }

    @AfterEach
    void leave() {
        desks.forEach(page -> page.context().close());
    }

    @Test
    void a_barrier_is_raised_from_a_property_escalated_and_answered_by_keyboard_alone() {
        Page page = officer();
        page.navigate(PROPERTY);
        press(page, page.getByText("Raise a barrier here"));
        assertThat(page.locator("h1")).hasText("Raise a barrier");
        assertThat(page.getByLabel("Property: Leisure centre")).isChecked();
        assertThat(page.getByLabel("Single asset management")).isChecked();
        type(page, "barrier:title:input", "The lease forbids sharing");
        type(page, "barrier:because:input", "the lease names one user");
        type(page, "barrier:weCannot:input", "let another body in");
        type(page, "barrier:whichBlocks:input", "one building instead of two");
        type(page, "barrier:category:input", "Property");
        type(page, "barrier:level:input", "One dep");
        press(page, page.locator("[id='barrier:enter']"));
        assertThat(page).hasURL(Pattern.compile(".*/assets/property\\.xhtml\\?organisation=E07000114&asset=THA-0023$"));
        press(page, page.locator("main").getByText("The lease forbids sharing"));
        assertThat(page.locator("h1")).hasText("The lease forbids sharing");
        assertThat(page.locator("main")).containsText("Leisure centre");
        step(page, "Looked at with the landlord");
        assertThat(page.locator(".lead")).containsText("Triaged");
        type(page, "step:escalatedTo:input", "Gov");
        step(page, "Only the department can change the model lease");
        assertThat(page.locator(".lead")).containsText("Escalated");
        step(page, "Sent to the department");
        assertThat(page.locator(".lead")).containsText("Awaiting response");
        type(page, "step:response:input", "Partly");
        step(page, "New leases only");
        assertThat(page.locator(".lead")).containsText("Response received");
        assertThat(page.locator(".history")).containsText("changed status from Triaged to Escalated, to the government office or department");
        assertThat(page.locator(".history")).containsText("New leases only");
    }

    @Test
    void the_second_of_two_editors_sees_both_values_and_chooses() {
        Page first = officer();
        Page second = officer();
        first.navigate("barriers/barrier-edit.xhtml?ref=BAR-007");
        second.navigate("barriers/barrier-edit.xhtml?ref=BAR-007");
        first.locator("[id='barrier:workaround:input']").fill("Of the first");
        first.locator("[id='barrier:enter']").click();
        assertThat(first).hasURL(Pattern.compile(".*barrier\\.xhtml\\?ref=BAR-007$"));
        second.locator("[id='barrier:workaround:input']").fill("Of the second");
        second.locator("[id='barrier:enter']").click();
        assertThat(second.locator("main")).containsText("Saved meanwhile: Of the first");
        second.getByLabel("Saved meanwhile: Of the first").check();
        second.locator("[id='conflict:choose']").click();
        assertThat(second).hasURL(Pattern.compile(".*barrier\\.xhtml\\?ref=BAR-007$"));
        assertThat(second.locator("main")).containsText("Of the first");
    }

    private static void step(Page page, String note) {
        type(page, "step:note:input", note);
        press(page, page.locator("[id='step:take']"));
    }

    /** Goes there with the tabulator key and types; in a list of choices the typing chooses. */
    private static void type(Page page, String id, String text) {
        tabTo(page, page.locator("[id='" + id + "']"));
        page.keyboard().type(text);
    }

    private static void press(Page page, Locator target) {
        tabTo(page, target);
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 150; i++) {
            if ((Boolean) target.first().evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertTrue(false, "The keyboard does not reach " + target);
    }
}
