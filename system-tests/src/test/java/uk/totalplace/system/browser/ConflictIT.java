package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** Two people correct one record on their own desks. */
@ExtendWith({TheServer.class, Browsers.class})
class ConflictIT {
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
    void the_second_chooses_field_by_field_and_nothing_is_lost() {
        Page first = at(Browsers.signedIn("officer", Setting.WIDE_LIGHT));
        Page second = at(Browsers.signedIn("officer", Setting.WIDE_LIGHT));
        List.of(first, second).forEach(page -> page.navigate("gateway/site.xhtml?code=GTW-05"));
        type(first, "name", "Of the first");
        type(first, "postcode", "CT16 9ZZ");
        save(first);
        assertThat(first).hasURL(Pattern.compile(".*/sites\\.xhtml$"));
        type(second, "name", "Of the second");
        type(second, "openedOn", "5 March 2010");
        save(second);
        Locator choice = second.locator("[id='conflict']");
        assertThat(choice).containsText("It was: Dover Gateway");
        assertThat(choice).containsText("Yours: Of the second");
        assertThat(choice).containsText("Saved meanwhile: Of the first");
        assertThat(choice).containsText("Saved meanwhile: CT16 9ZZ");
        second.locator("[id='conflict:choose']").click();
        assertThat(second.locator("main")).containsText("Choose one of the two for “Name”.");
        second.getByLabel("Yours: Of the second").check();
        second.locator("[id='conflict:choose']").click();
        assertThat(second).hasURL(Pattern.compile(".*/sites\\.xhtml$"));
        Locator row = second.locator("tr", new Page.LocatorOptions().setHasText("GTW-05"));
        assertThat(row).containsText("Of the second");
        assertThat(row).containsText("CT16 9ZZ");
        assertThat(row).containsText("5 March 2010");
    }

    private static void type(Page page, String field, String text) {
        page.locator("[id='site:" + field + ":input']").fill(text);
    }

    private static void save(Page page) {
        page.locator("[id='site:enter']").click();
    }
}
