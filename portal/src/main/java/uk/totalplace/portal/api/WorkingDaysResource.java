package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.calendar.BankHolidays;

/** Counts working days: from a day on so many of them, or those between two days. */
@Path("working-days")
@Produces(MediaType.APPLICATION_JSON)
public class WorkingDaysResource {
    @Inject
    private BankHolidays holidays;

    /** {@code workingDays} lie after {@code from}, up to {@code to} and with it. */
    public record Counted(LocalDate from, LocalDate to, long workingDays) {
    }

    @GET
    public Counted count(@QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("days") String days) {
        LocalDate first = AskedDay.orToday("from", from);
        if (days == null || days.isBlank()) {
            LocalDate last = AskedDay.required("to", to);
            return new Counted(first, last, holidays.workingDaysBetween(first, last));
        }
        if (!days.matches("\\d{1,4}")) {
            throw new InvalidInput("days", "Give a whole number of working days.");
        }
        return new Counted(first, holidays.plusWorkingDays(first, Integer.parseInt(days)), Long.parseLong(days));
    }
}
