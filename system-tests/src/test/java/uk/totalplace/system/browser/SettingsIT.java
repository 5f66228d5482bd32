package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** What the programme office and IT set for everybody, done as they do it. */
@ExtendWith({TheServer.class, Browsers.class})
class SettingsIT {
    private final List<Page> desks = new ArrayList<>();

    private Page at(String account, String path) {
        Page page = Browsers.signedIn(account, Setting.WIDE_LIGHT);
        desks.add(page);
        page.navigate(path);
        return page;
    }

    @AfterEach
    void leave() {
        desks.forEach(page -> page.context().close());
    }

    @Test
    void an_upload_under_a_lapsed_agreement_is_refused_at_the_form() {
        Page page = at("officer", "data/upload.xhtml");
        page.locator("[id='upload:dataset:input']").selectOption("assets.land-and-buildings");
        page.locator("[id='upload:organisation:input']").selectOption("E16000055");
        page.locator("[id='upload:file:input']").setInputFiles(new FilePayload("pct.csv", "text/csv", "AssetCode,PropertyName\nPCT-1,Clinic\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='upload:send']").click();
        assertThat(page.locator("[data-summary]")).containsText("lapsed on 31 March 2011; renew it under Data-sharing agreements, then send the file again.");
        assertThat(page).hasURL(Pattern.compile(".*/data/upload\\.xhtml.*"));
        assertThat(page.locator("[id='upload:organisation:input']")).hasValue("E16000055");
    }

    @Test
    void an_agreement_is_drafted_and_a_missing_basis_is_said_at_its_field() {
        Page page = at("officer", "data/agreement-edit.xhtml");
        page.locator("[id='agreement:title:input']").fill("Land list of the Home Office");
        page.locator("[id='agreement:purpose:input']").fill("To share buildings");
        page.locator("[id='agreement:providers:input']").fill("Home Office");
        page.locator("[id='agreement:recipients:input']").fill("Nobody at all\nE10000016");
        page.getByText("Land and buildings").last().click();
        page.locator("[id='agreement:frequency:input']").fill("Once a year");
        page.locator("[id='agreement:security:input']").fill("Through the portal");
        page.locator("[id='agreement:retention:input']").fill("Seven years");
        page.locator("[id='agreement:save']").click();
        assertThat(page.locator("[data-summary]")).containsText("There is no organisation called “Nobody at all”.");
        page.locator("[id='agreement:recipients:input']").fill("E10000016");
        page.locator("[id='agreement:save']").click();
        assertThat(page.locator("[data-summary]")).containsText("Say on what lawful basis the data is shared.");
        page.locator("[id='agreement:lawfulBasis:input']").fill("A power");
        page.locator("[id='agreement:save']").click();
        assertThat(page).hasURL(Pattern.compile(".*/data/agreement\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("Not signed");
        assertThat(page.locator("main")).containsText("Home Office");
    }

    @Test
    void what_one_person_proposes_another_activates() {
        Page officer = at("officer", "data/parameter-edit.xhtml?set=rag-tolerance");
        officer.locator("[id='parameter:validFrom:input']").fill("1 January 2198");
        officer.locator("[id='parameter:values:input']").fill("default is 10");
        officer.locator("[id='parameter:source:input']").fill("A decision of the board");
        officer.locator("[id='parameter:propose']").click();
        assertThat(officer.locator("[data-summary]")).containsText("“default is 10” is not a name, an equals sign and a number");
        officer.locator("[id='parameter:values:input']").fill("default = 10");
        officer.locator("[id='parameter:propose']").click();
        assertThat(officer.locator("main")).containsText("You proposed it; a second person has to activate it.");
        assertThat(officer.locator("input[value^='Activate']")).hasCount(0);

        Page admin = at("admin", "data/parameter.xhtml?set=rag-tolerance");
        admin.locator("input[value='Activate version 2']").click();
        assertThat(admin.locator("main")).containsText("Version 2 is active.");
        assertThat(admin.locator("main")).containsText("activated by");
        assertThat(admin.locator("main")).containsText("Version 1 is in force on 8 April 2010");
    }

    @Test
    void it_enters_a_proclaimed_day_and_takes_it_off_again() {
        Page page = at("admin", "data/calendar.xhtml?year=2027");
        page.locator("[id='holiday:on:input']").fill("6 June 2027");
        page.locator("[id='holiday:title:input']").fill("A jubilee");
        page.locator("[id='holiday:source:input']").fill("Royal proclamation");
        page.locator("[id='holiday:add']").click();
        assertThat(page.locator("[data-summary]")).containsText("That day is a weekend; enter the weekday that is free instead.");
        page.locator("[id='holiday:on:input']").fill("7 June 2027");
        page.locator("[id='holiday:add']").click();
        assertThat(page.locator("main")).containsText("2027 has 9 bank holidays");
        page.locator("tr", new Page.LocatorOptions().setHasText("A jubilee")).locator("summary").click();
        page.locator("input[value='Take off 7 June 2027']").click();
        assertThat(page.locator("main")).containsText("2027 has 8 bank holidays");
    }
}
