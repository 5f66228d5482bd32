package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.browser.Browsers.Setting;
import uk.totalplace.system.run.TheServer;

/** Booking a room by keyboard. */
@ExtendWith({TheServer.class, Browsers.class})
class BookingJobsIT {
    private static final String DAY = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(9).format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));

    private static void fill(Page page, String from, String until) {
        page.locator("[id='book:day:input']").fill(DAY);
        page.locator("[id='book:from:input']").fill(from);
        page.locator("[id='book:until:input']").fill(until);
        page.locator("[id='book:purpose:input']").fill("Interviews");
        page.locator("[id='book:purpose:input']").press("Enter");
    }

    @Test
    void a_room_is_booked_refused_to_the_next_and_cancelled() {
        Page page = Browsers.signedIn("partner", Setting.WIDE_LIGHT);
        page.navigate("bookings/resources.xhtml");
        page.locator("main").getByText("Interview room 1").press("Enter");
        fill(page, "9:30", "11:00");
        Locator week = page.locator("[id='week']");
        assertThat(week).containsText("09:30–11:00 Interviews");
        assertThat(week).containsText("09:00–09:30, 11:00–17:00");
        fill(page, "10:00", "12:00");
        assertThat(page.locator("[data-summary]")).containsText("Interview room 1 is booked by Thanet officer from 09:30 until 11:00 on " + DAY + ". It is next free for as long from 11:00 on " + DAY + ".");
        assertThat(page.locator("[id='book:from:input']")).hasValue("10:00");
        assertEquals("", Axe.broken(page));
        page.navigate("bookings/mine.xhtml");
        Locator cancel = page.getByLabel("09:30–11:00, Interview room 1");
        cancel.focus();
        cancel.press("Enter");
        assertThat(page.locator("main")).containsText("Cancelled");
        assertThat(cancel).hasCount(0);
        page.context().close();
    }
}
