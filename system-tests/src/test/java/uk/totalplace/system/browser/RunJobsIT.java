package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.browser.Browsers.Setting;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Answer;
import uk.totalplace.system.wire.Upload;
import uk.totalplace.system.wire.Visitor;

/** The page of an upload whose data-sharing agreement lapses while it waits. The organisation is used by no other test. */
@ExtendWith({TheServer.class, Browsers.class})
class RunJobsIT {
    private static final String SENDER = "CABINET-OFFICE";
    private static final String DATA_SET = "assets.land-and-buildings";
    private static final String AGAIN = "[id='again:check']";
    private static final LocatorAssertions.ContainsTextOptions IN_TIME = new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);
    private final Visitor officer = Visitor.basic("officer");

    @Test
    void a_run_that_begins_after_its_agreement_has_lapsed_is_refused_in_words_and_goes_through_when_checked_again() {
        LocalDate today = LocalDate.now();
        Answer entered = officer.sendJson("POST", "api/v1/data-sharing-agreements", agreement(today, today.plusYears(1), null));
        String address = "api/v1/data-sharing-agreements/" + entered.json().getString("ref");
        keepBothHandsBusy();
        Upload upload = Upload.by(officer, SENDER);
        long run = upload.submit(DATA_SET, "dry-run", "cabinet.csv", "AssetCode,PropertyName,StreetName\nCAB-1,Annexe,A Street\n".getBytes(StandardCharsets.UTF_8));
        Answer lapsed = officer.sendJson("PUT", address, agreement(today.minusYears(2), today.minusDays(1), entered.json().getInt("version")));
        assertEquals("LAPSED", lapsed.json().getString("standing"));
        assertEquals("QUEUED", upload.look(run).status(), "The run began before its agreement lapsed");

        Page page = Browsers.signedIn("officer", Setting.WIDE_LIGHT);
        page.navigate("data/run.xhtml?id=" + run);
        assertThat(page.locator(".notice-bad")).containsText("The agreement “Land list” (" + entered.json().getString("ref") + ") lapsed on", IN_TIME);
        assertThat(page.locator(".notice-bad")).containsText("Renew it under Data-sharing agreements, then check the file again: it is kept.");
        assertThat(page.locator("#run .lead")).hasText("Nothing has been taken: the file was refused as a whole.");
        assertEquals(List.of(), new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream().map(Object::toString).toList());

        page.locator(AGAIN).press("Enter");
        assertThat(page.locator("[data-summary]")).containsText("renew it under Data-sharing agreements, then try again: the file is kept.");
        assertEquals("REFUSED", upload.look(run).status());

        assertEquals(200, officer.sendJson("PUT", address, agreement(today, today.plusYears(1), lapsed.json().getInt("version"))).status());
        page.locator(AGAIN).press("Enter");
        assertThat(page.locator("#run .lead")).containsText("Nothing has been taken yet. 1 line is ready, none needs mending.", IN_TIME);
        assertThat(page.locator(AGAIN)).hasCount(0);
        page.context().close();
    }

    /** Two files are carried through at a time, so what is sent after two long ones waits. */
    private void keepBothHandsBusy() {
        StringBuilder lines = new StringBuilder("AssetCode,PropertyName,StreetName\n");
        for (int i = 0; i < 25_000; i++) {
            lines.append("LNG-").append(i).append(",A long list,A Street\n");
        }
        byte[] file = lines.toString().getBytes(StandardCharsets.UTF_8);
        Upload.by(officer, "HM-TREASURY").submit(DATA_SET, "dry-run", "long.csv", file);
        Upload.by(officer, "HOME-OFFICE").submit(DATA_SET, "dry-run", "long.csv", file);
    }

    private static String agreement(LocalDate signed, LocalDate review, Integer version) {
        return ("{\"title\":\"Land list\",\"purpose\":\"To share buildings\",\"lawfulBasis\":\"A power\",\"providers\":[\"%s\"],\"recipients\":[\"E10000016\"],\"dataSets\":[\"%s\"],\"frequency\":\"Once a year\","
                + "\"security\":\"Through the portal\",\"retention\":\"Seven years\",\"signedOn\":\"%s\",\"signatories\":\"Both\",\"reviewOn\":\"%s\",\"synthetic\":true,\"version\":%s}")
                .formatted(SENDER, DATA_SET, signed, review, version);
    }
}
