package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.payment.PaymentFilter;
import uk.totalplace.counting.payment.PaymentRow;
import uk.totalplace.counting.payment.PaymentSheet;
import uk.totalplace.counting.payment.PaymentTotals;
import uk.totalplace.counting.payment.Payments;
import uk.totalplace.portal.counting.Asking;

/** The payments that the caller may see, with the page's own filters, and what they come to. A payment is named by its upload and its line there. */
@Path("payments")
@Produces(MediaType.APPLICATION_JSON)
public class PaymentsResource {
    @Inject
    private Payments payments;
    @Inject
    private Organisations organisations;
    @Context
    private UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<PaymentRow> page(@BeanParam PageQuery query) {
        PaymentFilter filter = filter();
        return query.of(payments.totals(filter).lines(), (first, size) -> payments.page(filter, first, size), (last, size) -> payments.after(filter, last, size), table());
    }

    /** Lines, net and credits of all that the filter finds, to be compared with the totals of the files. */
    @GET
    @Path("totals")
    public PaymentTotals totals() {
        return payments.totals(filter());
    }

    @GET
    @Path("{run}/{line}")
    public PaymentSheet one(@PathParam("run") String run, @PathParam("line") String line) {
        if (!run.matches("\\d{1,18}") || !line.matches("\\d{1,18}")) {
            throw new NotFound("payment " + run + "/" + line);
        }
        return payments.sheet(Long.parseLong(run), Long.parseLong(line));
    }

    /** Shows all payments of an organisation to the partnership. */
    @POST
    @Path("releases")
    @Consumes(MediaType.APPLICATION_JSON)
    public void release(SentRelease sent) {
        payments.release(Sent.required(sent).organisation());
    }

    private Table<PaymentRow> table() {
        Names names = new Names(organisations::names);
        return Table.<PaymentRow>of("Payments").with("Organisation", row -> names.of(row.organisation())).with("Paid", PaymentsResource::day).with("Payee", PaymentRow::payeeWords).with("Amount, £", PaymentRow::amount).with("Part of the body", PaymentRow::unit)
                .with("Purpose", PaymentRow::purpose).with("Category", PaymentRow::category).with("Transaction", PaymentRow::transactionNumber).with("File", PaymentRow::file).with("Line", PaymentRow::line)
                .with("State", row -> TableWords.released(row.released())).with("Synthetic", row -> TableWords.synthetic(row.synthetic()));
    }

    /** The day as a day; a month in words, so that no day is made up for it. */
    private static Object day(PaymentRow row) {
        LocalDate day = row.paidOn();
        return day.equals(row.paidUntil()) ? day : row.paidWords();
    }

    private PaymentFilter filter() {
        return Asking.payments(uri.getQueryParameters()::getFirst);
    }
}
