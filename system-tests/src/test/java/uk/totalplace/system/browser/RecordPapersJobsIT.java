package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.system.browser.Browsers.Setting;
import uk.totalplace.system.run.TheServer;

/** Files and comments on a record's page, with the keyboard. */
@ExtendWith({TheServer.class, Browsers.class})
class RecordPapersJobsIT {
    private static final String PROPERTY = "assets/property.xhtml?organisation=E07000114&asset=THA-0049";

    private static Page open() {
        Page page = Browsers.signedIn("partner", Setting.WIDE_LIGHT);
        page.navigate(PROPERTY);
        return page;
    }

    private static void press(Locator button) {
        button.focus();
        button.press("Enter");
    }

    @Test
    void a_file_is_attached_taken_off_and_put_back() {
        Page page = open();
        page.locator("[id='attach:file:input']").setInputFiles(new FilePayload("report.pdf", "application/pdf", "MZ program".getBytes(StandardCharsets.UTF_8)));
        press(page.locator("[id='attach:send']"));
        assertThat(page.locator("[data-summary]")).containsText("The file is a program.");
        assertEquals("", Axe.broken(page));
        page.locator("[id='attach:file:input']").setInputFiles(new FilePayload("Survey.txt", "text/plain", "The roof leaks.".getBytes(StandardCharsets.UTF_8)));
        press(page.locator("[id='attach:send']"));
        assertThat(page).hasURL(Pattern.compile(".*THA-0049.*"));
        assertThat(page.locator("#files")).containsText("Plain text, 15 bytes. Thanet officer");
        press(page.getByLabel("Take off Survey.txt"));
        assertThat(page.locator("#files")).containsText("No file has been attached yet.");
        press(page.getByText("Taken off (1)"));
        press(page.getByLabel("Put back Survey.txt"));
        assertThat(page.locator("#files")).containsText("1 file, for everybody who may see this record.");
        page.context().close();
    }

    @Test
    void a_comment_is_added_edited_and_withdrawn() {
        Page page = open();
        page.locator("[id='comment:words:input']").fill("First\nsecond <i>line</i>");
        press(page.locator("[id='comment:save']"));
        assertThat(page.locator(".said")).hasText("First\nsecond <i>line</i>");
        press(page.locator("#comments a.button"));
        assertThat(page.locator("[id='comment:words:input']")).hasValue("First\nsecond <i>line</i>");
        page.locator("[id='comment:words:input']").fill("Only one line");
        press(page.locator("[id='comment:save']"));
        assertThat(page.locator("#comments")).containsText("edited");
        assertThat(page.locator(".said")).hasText("Only one line");
        press(page.getByLabel("Withdraw the comment by Thanet officer"));
        assertThat(page.locator("#comments")).containsText("withdrawn by Thanet officer");
        assertThat(page.locator(".said")).hasCount(0);
        page.context().close();
    }

    /** One page of every kind that finds its record again in its own way. */
    @ParameterizedTest
    @ValueSource(strings = {"barriers/ask.xhtml?ref=ASK-003", "data/agreement.xhtml?ref=DSA-003", "data/organisation.xhtml?code=E07000112", "gateway/site.xhtml?code=GTW-05", "margate/area.xhtml?code=SIA-1"})
    void a_comment_and_a_file_stand_at_any_record(String path) {
        Page page = Browsers.signedIn("officer", Setting.WIDE_LIGHT);
        page.navigate(path);
        page.locator("[id='comment:words:input']").fill("Seen at " + path);
        press(page.locator("[id='comment:save']"));
        assertThat(page.locator(".said").first()).hasText("Seen at " + path);
        page.locator("[id='attach:file:input']").setInputFiles(new FilePayload("Note.txt", "text/plain", path.getBytes(StandardCharsets.UTF_8)));
        press(page.locator("[id='attach:send']"));
        assertThat(page.locator("#files")).containsText("Note.txt");
        assertTrue(page.url().endsWith("/totalplace/" + path), page::url);
        page.context().close();
    }

    @Test
    void who_may_not_correct_a_site_reads_it_and_what_is_said() {
        Page page = Browsers.signedIn("reader", Setting.WIDE_LIGHT);
        page.navigate("gateway/site.xhtml?code=GTW-01");
        assertThat(page.locator("main")).containsText("How people reach it");
        assertThat(page.locator("#comments")).isVisible();
        assertThat(page.locator("[id='comment:save'], [id='attach:send'], [id='site:enter']")).hasCount(0);
        page.context().close();
    }
}
