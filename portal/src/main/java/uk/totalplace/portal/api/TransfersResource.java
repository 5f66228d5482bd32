package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.transfer.CorrectTransfer;
import uk.totalplace.counting.transfer.EnterTransfer;
import uk.totalplace.counting.transfer.Reconciliation;
import uk.totalplace.counting.transfer.SideSource;
import uk.totalplace.counting.transfer.TransferDetails;
import uk.totalplace.counting.transfer.TransferFilter;
import uk.totalplace.counting.transfer.TransferKind;
import uk.totalplace.counting.transfer.TransferRow;
import uk.totalplace.counting.transfer.TransferSort;
import uk.totalplace.counting.transfer.Transfers;
import uk.totalplace.portal.counting.Asking;
import uk.totalplace.portal.counting.Sorting;

/** What partners pass to one another, told by both sides. Amounts are in pence. */
@Path("transfers")
@Produces(MediaType.APPLICATION_JSON)
public class TransfersResource {
    @Inject
    private Transfers transfers;
    @Inject
    private Organisations organisations;
    @Context
    private UriInfo uri;

    /** A transfer as it is sent and answered; what comes after {@code note}, but for the label and the version, is answered only. */
    public record Item(String ref, String payer, String receiver, String year, TransferKind kind, Long payerPence, Long receiverPence, String note, Reconciliation reconciliation, Long eliminatedPence, SideSource payerSource,
            SideSource receiverSource, Boolean released, Boolean synthetic, Integer version) {
        static Item of(TransferRow row) {
            TransferDetails d = row.details();
            return new Item(row.ref(), d.payer(), d.receiver(), d.year(), d.kind(), d.payerPence(), d.receiverPence(), d.note(), row.reconciliation(), row.eliminatedPence(), row.payerSource(), row.receiverSource(), row.released(),
                    d.synthetic(), row.version());
        }

        TransferDetails details() {
            return new TransferDetails(payer, receiver, year, kind, payerPence, receiverPence, note, Boolean.TRUE.equals(synthetic));
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> page(@BeanParam PageQuery query) {
        TransferFilter filter = Asking.transfers(uri.getQueryParameters()::getFirst);
        Sorting<TransferSort> sort = Sorting.asked(uri.getQueryParameters().getFirst("sort"), new Sorting<>(TransferSort.YEAR, true));
        return query.of(transfers.count(filter), (first, size) -> transfers.page(filter, sort.by(), sort.descending(), first, size), table()).map(Item::of);
    }

    private Table<TransferRow> table() {
        Names names = new Names(organisations::names);
        return Table.<TransferRow>of("Transfers").with("Reference", TransferRow::ref).with("From", row -> names.of(row.details().payer())).with("To", row -> names.of(row.details().receiver())).with("Year", row -> row.details().year())
                .with("As", row -> row.details().kind().word()).with("Paid, £", row -> TableWords.money(row.details().payerPence())).with("Received, £", row -> TableWords.money(row.details().receiverPence()))
                .with("The two sides", row -> row.reconciliation().word()).with("Taken out, £", row -> TableWords.money(row.eliminatedPence())).with("State", row -> TableWords.released(row.released()))
                .with("Note", row -> row.details().note()).with("Synthetic", row -> TableWords.synthetic(row.details().synthetic()));
    }

    @GET
    @Path("{ref}")
    public Item one(@PathParam("ref") String ref) {
        return Item.of(transfers.withRef(ref));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(Item sent) {
        TransferRow entered = transfers.enter(new EnterTransfer(Sent.required(sent).details()));
        return Response.created(uri.getAbsolutePathBuilder().path(entered.ref()).build()).entity(Item.of(entered)).build();
    }

    @PUT
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Item correct(@PathParam("ref") String ref, Item sent) {
        Item said = Sent.required(sent);
        try {
            return Item.of(transfers.correct(new CorrectTransfer(ref, said.version(), said.payerPence(), said.receiverPence(), said.note())));
        } catch (StaleVersion stale) {
            throw new StaleVersion("this transfer", Item.of(transfers.withRef(ref)), said);
        }
    }

    @POST
    @Path("{ref}/release")
    public Item release(@PathParam("ref") String ref) {
        return Item.of(transfers.release(ref));
    }
}
