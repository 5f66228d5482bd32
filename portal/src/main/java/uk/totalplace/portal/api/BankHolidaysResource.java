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
    @Inject
    private BankHolidays holidays;

    @GET
    public Page<BankHolidayRow> all(@QueryParam("year") String year, @BeanParam PageQuery query) {
        return query.of(holidays.all().stream().filter(row -> year == null || year.isBlank() || year.equals(String.valueOf(row.on().getYear()))).toList());
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
