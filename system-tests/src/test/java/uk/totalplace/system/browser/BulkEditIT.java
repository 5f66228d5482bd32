package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.browser.Browsers.Setting;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload;
import uk.totalplace.system.wire.Visitor;

/** An officer changes some properties at once, and takes it back. */
@ExtendWith({TheServer.class, Browsers.class})
class BulkEditIT {

    @Test
    void ticked_ones_are_previewed_changed_and_undone_at_the_same_filter_and_selection() {
        Upload.by(Visitor.basic("officer"), "E07000115").run("all-or-nothing", "many.csv",
                "AssetCode,PropertyName,PostTown,TenureType\nMNY-1,First hall,Manyton,Freehold\nMNY-2,Second hall,Manyton,Freehold\nMNY-3,Third hall,Manyton,Freehold\n".getBytes(StandardCharsets.UTF_8));
        Page page = Browsers.signedIn("officer", Setting.WIDE_LIGHT);
        page.navigate("assets/properties.xhtml?text=Manyton");
        page.getByLabel("Tick First hall").check();
        page.getByLabel("Tick Second hall").check();
        page.getByText("The ticked ones").click();
        page.getByLabel("Field").selectOption("TENURE");
        page.getByText("Choose this field").click();
        page.getByLabel("Tenure shall be").selectOption("Leasehold");
        page.getByText("Show the preview").click();
        assertThat(page.locator("main")).containsText("Preview: Tenure to Leasehold");
        page.locator("[id='doing:do']").click();
        assertThat(page).hasURL(Pattern.compile(".*properties\\.xhtml.*text=Manyton.*"));
        assertThat(page.locator("main")).containsText("2 properties changed: Tenure to Leasehold.");
        assertThat(page.getByLabel("Tick First hall")).isChecked();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("First hall"))).containsText("Leasehold");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Third hall"))).containsText("Freehold");
        page.locator("[id='undoing:undo']").click();
        assertThat(page.locator("main")).containsText("Undone: Tenure to Leasehold in 2 properties.");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("First hall"))).containsText("Freehold");
        page.context().close();
    }

    @Test
    void ticks_stay_while_the_list_is_paged_and_an_asset_code_may_hold_a_slash_and_a_percent_sign() {
        StringBuilder file = new StringBuilder("AssetCode,PropertyName,PostTown\n");
        for (int i = 10; i < 40; i++) {
            file.append("PGD-%d,Paged %d,Pagedton\n".formatted(i, i));
        }
        Upload.by(Visitor.basic("officer"), "E07000115").run("all-or-nothing", "paged.csv", file.append("PGD/A 50%,Odd code,Oddcodeton\n").toString().getBytes(StandardCharsets.UTF_8));
        Page page = Browsers.signedIn("officer", Setting.WIDE_LIGHT);
        page.navigate("assets/properties.xhtml?text=Pagedton");
        page.getByLabel("Tick Paged 10").check();
        page.locator(".ui-paginator-next").first().click();
        page.getByLabel("Tick Paged 35").check();
        assertThat(page.locator("[data-words-elsewhere]")).hasText("1 ticked on other pages");
        page.getByText("The ticked ones").click();
        assertThat(page.locator("main")).containsText("2 properties you ticked");
        page.navigate("assets/properties.xhtml?text=Pagedton");
        page.getByText("Tick all found, up to 500").click();
        assertThat(page.locator("[data-words-elsewhere]")).hasText("5 ticked on other pages");
        page.navigate("assets/property-edit.xhtml?organisation=E07000115&asset=PGD%2FA%2050%25");
        page.locator("[id='property:name:input']").fill("Odd code, corrected");
        page.locator("[id='property'] .button-main").click();
        assertThat(page.locator("h1")).containsText("Odd code, corrected");
        page.context().close();
    }
}
