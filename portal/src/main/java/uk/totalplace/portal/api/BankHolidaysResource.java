package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import uk.totalplace.common.calendar.BankHolidayRow;
import uk.totalplace.common.calendar.BankHolidays;

/** The bank holidays, as a list and as a calendar that others can subscribe to. */
@Path("bank-holidays")
@Produces(MediaType.APPLICATION_JSON)
public class BankHolidaysResource {
    private static final Table<BankHolidayRow> TABLE = Table.<BankHolidayRow>of("Bank holidays").with("Bank holiday", BankHolidayRow::title).with("Day", BankHolidayRow::on).with("Laid down by", BankHolidayRow::source);

    @Inject
    private BankHolidays holidays;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<BankHolidayRow> all(@QueryParam("year") String year, @BeanParam PageQuery query) {
        return query.of(holidays.all().stream().filter(row -> year == null || year.isBlank() || year.equals(String.valueOf(row.on().getYear()))).toList(), TABLE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(BankHolidayRow sent) {
        return Sent.kept(holidays.add(Sent.required(sent)));
    }

    @DELETE
    @Path("{on}")
    public void takeOff(@PathParam("on") String on) {
        holidays.takeOff(AskedDay.required("on", on));
    }
}
