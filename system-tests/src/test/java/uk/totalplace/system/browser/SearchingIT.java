package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.browser.Browsers.Setting;
import uk.totalplace.system.run.TheServer;

/** Searching from the header, by keyboard alone. */
@ExtendWith({TheServer.class, Browsers.class})
class SearchingIT {
    private Page page;

    @BeforeEach
    void sit_down() {
        page = Browsers.signedIn("officer", Setting.WIDE_LIGHT);
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    private Locator field() {
        return page.locator("#q");
    }

    private Locator list() {
        return page.locator("#q-suggestions");
    }

    @Test
    void a_record_is_opened_from_the_suggestions_by_keyboard() {
        page.navigate("barriers/barriers.xhtml");
        page.keyboard().press("/");
        assertThat(field()).isFocused();
        field().pressSequentially("cen leis");
        assertThat(list()).isVisible();
        assertThat(field()).hasAttribute("aria-expanded", "true");
        assertThat(list().locator("mark").first()).hasText("Leis");
        assertThat(page.locator("[role=status]").filter(new Locator.FilterOptions().setHasText("suggestion"))).hasCount(1);
        assertEquals("", Axe.broken(page));
        page.keyboard().press("Escape");
        assertThat(list()).isHidden();
        assertThat(field()).hasValue("cen leis");
        page.keyboard().press("ArrowDown");
        assertThat(list()).isVisible();
        field().fill("");
        field().pressSequentially("tha-0023");
        assertThat(list().locator("[role=option]")).hasCount(2);
        page.keyboard().press("ArrowDown");
        assertThat(list().locator("[role=option]").first()).hasAttribute("aria-selected", "true");
        assertThat(field()).hasAttribute("aria-activedescendant", "q-suggestions-0");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*assets/property\\.xhtml\\?organisation=E07000114&asset=THA-0023$"));
        assertThat(page.locator("h1")).hasText("Leisure centre");
    }

    @Test
    void enter_alone_leads_to_the_page_with_everything_found() {
        page.navigate("index.xhtml");
        page.keyboard().press("Control+k");
        field().pressSequentially("library");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*search\\.xhtml\\?q=library$"));
        assertThat(page.locator("h1")).hasText("Search");
        assertThat(page.locator("main mark").first()).hasText(Pattern.compile("[Ll]ibrary"));
        page.getByText(Pattern.compile("Show all \\d+ properties")).click();
        assertThat(page).hasURL(Pattern.compile(".*q=library&kind=property$"));
    }

    @Test
    void an_older_answer_never_overwrites_a_newer_one() {
        List<Route> held = new ArrayList<>();
        page.navigate("index.xhtml");
        page.route(Pattern.compile(".*/api/v1/search.*[?&]q=lib$"), held::add);
        field().pressSequentially("lib");
        page.waitForCondition(() -> held.size() == 1);
        field().fill("tha-0023");
        assertThat(list().locator("[role=option]")).hasCount(2);
        assertThat(list()).containsText("Leisure centre");
        page.waitForResponse(Pattern.compile(".*[?&]q=lib$"), () -> held.get(0).resume());
        page.keyboard().press("ArrowDown");
        assertThat(list().locator("[role=option]")).hasCount(2);
        assertThat(list()).containsText("Leisure centre");
    }
}
