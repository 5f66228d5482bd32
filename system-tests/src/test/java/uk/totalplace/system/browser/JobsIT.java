package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.browser.Browsers.Setting;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload;
import uk.totalplace.system.wire.Visitor;

/** What people come to do, done as they do it. */
@ExtendWith({TheServer.class, Browsers.class})
class JobsIT {
    private final List<Page> desks = new ArrayList<>();

    private Page at(Page page) {
        desks.add(page);
        return page;
    }

    @AfterEach
    void leave() {
        desks.forEach(page -> page.context().close());
    }

    @Test
    void signing_in_leads_to_the_page_that_was_asked_for() {
        Page page = at(Browsers.stranger(Setting.WIDE_LIGHT));
        page.navigate("barriers/barriers.xhtml");
        Browsers.signIn(page, "officer");
        assertThat(page).hasURL(Pattern.compile(".*/barriers/barriers\\.xhtml$"));
        assertThat(page.locator("h1")).hasText("Barriers");
        assertThat(page.locator(".who-name")).hasText("Programme officer");
        page.getByText("Sign out").click();
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    }

    @Test
    void the_keyboard_alone_passes_over_the_navigation() {
        Page page = at(Browsers.signedIn("officer", Setting.WIDE_LIGHT));
        page.navigate("barriers/barriers.xhtml");
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        assertThat(page.locator("a.skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#content")).isFocused();
        page.keyboard().press("Tab");
        assertTrue((Boolean) page.evaluate("() => document.getElementById('content').contains(document.activeElement)"));
    }

    @Test
    void every_stop_of_the_keyboard_can_be_seen() {
        Page page = at(Browsers.signedIn("officer", Setting.WIDE_LIGHT));
        page.navigate("gateway/site.xhtml");
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("Tab");
            Object invisible = page.evaluate("() => { const e = document.activeElement; if (!e || e === document.body) return null; const s = getComputedStyle(e); const r = e.getBoundingClientRect();"
                    + " const shown = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none'; return shown && r.width > 0 && r.height > 0 ? null : e.outerHTML.slice(0, 200); }");
            assertEquals(null, invisible, "Focused and not shown");
        }
    }

    @Test
    void the_day_of_the_view_is_switched_and_switched_back() {
        Page page = at(Browsers.stranger(Setting.WIDE_LIGHT));
        page.navigate("board/scorecards.xhtml");
        Browsers.signIn(page, "officer");
        assertThat(page.locator(".asat")).containsText("as at 8 April 2010");
        page.getByText("Switch to today").click();
        assertThat(page).hasURL(Pattern.compile(".*/board/scorecards\\.xhtml$"));
        assertThat(page.locator(".asat")).hasCount(0);
        page.getByText("Show as at 8 April 2010").click();
        assertThat(page.locator(".asat")).containsText("as at 8 April 2010");
    }

    @Test
    void a_form_that_fails_leads_to_its_fields() {
        Page page = at(Browsers.signedIn("officer", Setting.WIDE_LIGHT));
        page.navigate("barriers/barrier-edit.xhtml");
        page.locator("[id='barrier:enter']").click();
        Locator summary = page.locator("[data-summary]");
        assertThat(summary).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
        summary.locator("a").first().click();
        Locator field = page.locator("[id='barrier:title:input']");
        assertThat(field).isFocused();
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertTrue(field.getAttribute("aria-describedby").contains("error"));
    }

    @Test
    void what_was_typed_is_there_again_after_the_session_has_ended() {
        Page page = at(Browsers.stranger(Setting.WIDE_LIGHT));
        page.navigate("barriers/barrier-edit.xhtml");
        Browsers.signIn(page, "officer");
        page.locator("[id='barrier:title:input']").pressSequentially("Typed before the session ended");
        page.locator("[id='barrier:because:input']").pressSequentially("a rule says so");
        page.waitForTimeout(600);
        page.context().clearCookies();
        page.locator("[id='barrier:enter']").click();
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        Browsers.signIn(page, "officer");
        if (!page.url().contains("barriers/barrier-edit.xhtml")) {
            page.navigate("barriers/barrier-edit.xhtml");
        }
        assertThat(page.locator("[id='barrier:title:input']")).hasValue("Typed before the session ended");
        assertThat(page.locator("[id='barrier:because:input']")).hasValue("a rule says so");
        assertThat(page.locator("p.kept")).containsText("What you had typed is here again.");
    }

    @Test
    void what_one_person_typed_is_not_there_for_another() {
        Page page = at(Browsers.stranger(Setting.WIDE_LIGHT));
        page.navigate("barriers/barrier-edit.xhtml");
        Browsers.signIn(page, "officer");
        page.locator("[id='barrier:title:input']").pressSequentially("The officer's own words");
        page.waitForTimeout(600);
        page.getByText("Sign out").click();
        page.navigate("barriers/barrier-edit.xhtml");
        Browsers.signIn(page, "partner");
        assertThat(page.locator("[id='barrier:title:input']")).hasValue("");
    }

    @Test
    void a_barrier_is_raised_and_stands_in_the_list() {
        Page page = at(Browsers.signedIn("officer", Setting.WIDE_LIGHT));
        page.navigate("barriers/barrier-edit.xhtml");
        page.locator("[id='barrier:title:input']").fill("A made-up barrier & its <b>title</b>");
        page.locator("[id='barrier:because:input']").fill("a rule says so");
        page.locator("[id='barrier:weCannot:input']").fill("share a building");
        page.locator("[id='barrier:whichBlocks:input']").fill("a cheaper estate");
        page.locator("[id='barrier:category:input']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("[id='barrier:level:input']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("#barrier input[type=checkbox]").first().check();
        page.locator("[id='barrier:enter']").click();
        assertThat(page).hasURL(Pattern.compile(".*/barriers/barrier\\.xhtml\\?ref=BAR-\\d+$"));
        assertThat(page.locator("h1")).hasText("A made-up barrier & its <b>title</b>");
        page.navigate("barriers/barriers.xhtml?text=made-up");
        assertThat(page.locator("main")).containsText("A made-up barrier & its <b>title</b>");
    }

    @Test
    void a_file_goes_from_the_desk_into_the_register_and_out_again() {
        Page page = at(Browsers.signedIn("partner", Setting.WIDE_LIGHT));
        page.navigate("data/upload.xhtml");
        page.locator("[id='upload:dataset:input']").selectOption("assets.land-and-buildings");
        page.locator("[id='upload:file:input']").setInputFiles(new FilePayload("desk.csv", "text/csv",
                "AssetCode,PropertyName,StreetName\nDSK-1,From the desk,High Street\nDSK-2,,\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='upload:send']").click();
        assertThat(page).hasURL(Pattern.compile(".*/data/run\\.xhtml\\?id=\\d+.*"));
        assertThat(page.locator("h1")).containsText("desk.csv");
        assertThat(page.locator("#run .lead")).containsText("Nothing has been taken yet.");
        assertEquals(404, Visitor.basic("partner").get("api/v1/properties/E07000114/DSK-1").status());
        page.locator("main button, main input[type=submit]").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Take"))).or(page.locator("main input[type=submit][value^='Take']")).first().click();
        assertThat(page.locator("main")).containsText(Pattern.compile("[Uu]ndo"));
        assertEquals(200, Visitor.basic("partner").get("api/v1/properties/E07000114/DSK-1").status());
        assertEquals(404, Visitor.basic("partner").get("api/v1/properties/E07000114/DSK-2").status());
    }

    @Test
    void the_filters_of_the_register_live_in_the_address() {
        Page page = at(Browsers.signedIn("officer", Setting.WIDE_LIGHT));
        page.navigate("assets/properties.xhtml?organisation=E07000114&text=THA-0023");
        assertThat(page.locator("main")).containsText("THA-0023");
        assertThat(page.locator("main")).not().containsText("THA-0049");
        page.navigate("assets/properties.xhtml?organisation=E07000114");
        Locator search = page.locator("main input[type=search], main [name=text]").first();
        search.fill("");
        search.pressSequentially("THA-0049");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*text=THA-0049.*"));
        assertThat(page.locator("main")).containsText("THA-0049");
        assertThat(page.locator("main")).not().containsText("THA-0023");
        page.reload();
        assertThat(page.locator("main")).containsText("THA-0049");
        assertThat(page.locator("main")).not().containsText("THA-0023");
    }

    @Test
    void the_second_of_two_editors_sees_both_values_and_nothing_is_overwritten() {
        Upload.by(Visitor.basic("officer"), "E07000116").run("all-or-nothing", "conflict.csv", "AssetCode,PropertyName,StreetName\nCNF-1,As found,High Street\n".getBytes(StandardCharsets.UTF_8));
        String address = "assets/property-edit.xhtml?organisation=E07000116&asset=CNF-1";
        Page first = at(Browsers.signedIn("officer", Setting.WIDE_LIGHT));
        Page second = at(Browsers.signedIn("officer", Setting.WIDE_LIGHT));
        first.navigate(address);
        second.navigate(address);
        rename(first, "Of the first");
        assertThat(first).not().hasURL(Pattern.compile(".*property-edit.*"));
        rename(second, "Of the second");
        assertThat(second.locator("main")).containsText("Of the first");
        assertEquals("Of the first", Visitor.basic("officer").get("api/v1/properties/E07000116/CNF-1").json().getJsonObject("details").getString("name"));
    }

    private static void rename(Page page, String name) {
        page.locator("main form [id$=':name:input']").fill(name);
        page.locator("main form [id$=':enter'], main form [id$=':save']").first().click();
    }

    @Test
    void a_page_can_be_read_on_paper_without_the_frame() {
        Page page = at(Browsers.signedIn("officer", Setting.WIDE_LIGHT));
        page.navigate("board/scorecards.xhtml");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("nav.nav").first()).isHidden();
        assertThat(page.locator("header.bar")).isHidden();
    }
}
