package uk.totalplace.system.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.totalplace.system.browser.Browsers.Setting;
import uk.totalplace.system.run.PageVisit;
import uk.totalplace.system.run.TheServer;

/** WCAG 2.2 AA on every page: all rules at 1280 in light; contrast, reflow and target size in the other settings. {@code -Daxe.matrix=yes} runs all rules in all settings. */
@ExtendWith({TheServer.class, Browsers.class})
class AccessibilityIT {
    private static final List<String> CHANGED_BY_COLOUR = List.of("color-contrast");
    private static final List<String> CHANGED_BY_WIDTH = List.of("color-contrast", "target-size");

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @MethodSource("uk.totalplace.system.run.PageVisit#all")
    void a_page_is_accessible_and_runs_without_a_complaint_of_the_browser(PageVisit visit) {
        Page page = visit.isOpen() ? Browsers.strangersDesk() : Browsers.desk(visit.people().iterator().next().account());
        Browsers.look(page, Setting.WIDE_LIGHT);
        Browsers.complaints(page);
        page.navigate(visit.path());
        page.waitForLoadState();
        assertAccessibleInEverySetting(page);
        assertEquals(List.of(), Browsers.complaints(page));
    }

    @Test
    void a_form_with_errors_is_accessible() {
        Page page = Browsers.signedIn("officer", Setting.WIDE_LIGHT);
        page.navigate("barriers/barrier-edit.xhtml");
        page.locator("[id='barrier:enter']").click();
        page.waitForSelector("[data-summary]");
        assertAccessibleInEverySetting(page);
        page.context().close();
    }

    @Test
    void the_door_after_a_wrong_password_is_accessible() {
        Page page = Browsers.stranger(Setting.WIDE_LIGHT);
        page.navigate("login.xhtml");
        page.getByLabel("User name", new Page.GetByLabelOptions().setExact(true)).fill("not-known-here");
        page.getByLabel("Password").fill("wrong");
        page.locator("#enter").click();
        page.waitForSelector("[data-summary]");
        assertAccessibleInEverySetting(page);
        page.context().close();
    }

    @Test
    void the_open_menu_of_a_narrow_window_is_accessible() {
        Page page = Browsers.signedIn("officer", Setting.NARROW_LIGHT);
        page.navigate("index.xhtml");
        page.locator("details.nav-menu summary").click();
        assertAccessible(page, Setting.NARROW_LIGHT);
        page.context().close();
    }

    @Test
    void error_pages_are_accessible() {
        Page page = Browsers.signedIn("reader", Setting.WIDE_LIGHT);
        for (String path : List.of("no-such-page.xhtml", "barriers/barrier-edit.xhtml", "assets/property.xhtml?organisation=E07000113&asset=SWL-0031")) {
            page.navigate(path);
            assertAccessible(page, Setting.WIDE_LIGHT);
        }
        page.context().close();
    }

    /** The window is made narrow and dark where it stands, as a person does; a page is fetched once. */
    private static void assertAccessibleInEverySetting(Page page) {
        for (Setting setting : Setting.values()) {
            Browsers.look(page, setting);
            assertAccessible(page, setting);
            assertNoOverflow(page, setting);
        }
    }

    private static void assertAccessible(Page page, Setting setting) {
        boolean whole = setting == Setting.WIDE_LIGHT || "yes".equals(System.getProperty("axe.matrix"));
        assertEquals("", whole ? Axe.broken(page) : Axe.broken(page, setting.isDark() ? CHANGED_BY_COLOUR : CHANGED_BY_WIDTH), page.url() + " " + setting);
    }

    /** Content may scroll inside a box of its own, but the page itself never sideways. */
    private static void assertNoOverflow(Page page, Setting setting) {
        int overflow = ((Number) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
        assertTrue(overflow <= 0, () -> page.url() + " " + setting + " scrolls sideways by " + overflow + " px: "
                + page.evaluate("() => Array.from(document.querySelectorAll('body *')).filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join(' | ')"));
    }
}
