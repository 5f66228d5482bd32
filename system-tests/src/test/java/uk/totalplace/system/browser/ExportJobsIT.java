package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.browser.Browsers.Setting;
import uk.totalplace.system.run.TheServer;

/** Taking a filtered list away: as a file, and on paper. */
@ExtendWith({TheServer.class, Browsers.class})
class ExportJobsIT {

    @Test
    void the_filtered_list_is_exported_and_printed_as_it_is_seen() throws IOException {
        Page page = Browsers.signedIn("officer", Setting.WIDE_LIGHT);
        page.navigate("data/organisations.xhtml");
        page.getByLabel("Name, code or alias").fill("Thanet");
        page.getByLabel("Name, code or alias").press("Enter");
        page.waitForURL("**text=Thanet**");
        List<String> seen = page.locator("main tbody th .name").allTextContents();
        page.locator("main details.menu > summary").press("Enter");
        Download download = page.waitForDownload(() -> page.getByText("CSV, as shown").press("Enter"));
        assertEquals("organisations.csv", download.suggestedFilename());
        List<String> lines = Files.readAllLines(download.path());
        assertEquals(seen.size(), lines.size() - 1);
        assertTrue(!seen.isEmpty() && seen.stream().allMatch(name -> lines.stream().anyMatch(line -> line.startsWith(name + ","))), lines::toString);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("main tbody th .name").first()).isVisible();
        for (String frame : List.of("header.bar", "nav.nav >> nth=0", "form.filters", "details.menu", "main .head .button >> nth=0")) {
            assertThat(page.locator(frame)).isHidden();
        }
        page.context().close();
    }
}
