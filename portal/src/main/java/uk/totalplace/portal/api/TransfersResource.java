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
import uk.totalplace.common.search.SortBy;
import uk.totalplace.counting.transfer.CorrectTransfer;
import uk.totalplace.counting.transfer.Counts;
import uk.totalplace.counting.transfer.Eliminations;
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

/** What partners pass to one another, told by both sides. Amounts are in pence. */
@Path("transfers")
@Produces(MediaType.APPLICATION_JSON)
public class TransfersResource {
    @Inject
    private Transfers transfers;
    @Inject
    private Counts counts;
    @Inject
    private Organisations organisations;
    @Context
    private UriInfo uri;

    /** A transfer as it is sent and answered; what comes after {@code note}, but for the label and the version, is answered only. */
    public record Item(String ref, String payer, String receiver, String year, TransferKind kind, Long payerPence, Long receiverPence, String note, Reconciliation reconciliation, Long eliminatedPence, SideSource payerSource,
            SideSource receiverSource, Boolean released, Boolean synthetic, Integer version) {
        static Item of(TransferRow row, Eliminations eliminations) {
            TransferDetails d = row.details();
            return new Item(row.ref(), d.payer(), d.receiver(), d.year(), d.kind(), d.payerPence(), d.receiverPence(), d.note(), row.reconciliation(), eliminations.pence(row), row.payerSource(), row.receiverSource(), row.released(),
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
        SortBy<TransferSort> order = query.sortBy(TransferSort.class);
        Eliminations eliminations = counts.eliminations();
        return query.of(transfers.count(filter), (first, size) -> transfers.page(filter, order, first, size), table(eliminations)).map(row -> Item.of(row, eliminations));
    }

    private Item item(TransferRow row) {
        return Item.of(row, counts.eliminations());
    }

    private Table<TransferRow> table(Eliminations eliminations) {
        Names names = new Names(organisations::names);
        return Table.<TransferRow>of("Transfers").with("Reference", TransferRow::ref).with("From", row -> names.of(row.details().payer())).with("To", row -> names.of(row.details().receiver())).with("Year", row -> row.details().year())
                .with("As", row -> row.details().kind().word()).with("Paid, £", row -> TableWords.money(row.details().payerPence())).with("Received, £", row -> TableWords.money(row.details().receiverPence()))
                .with("The two sides", row -> row.reconciliation().word()).with("Taken out, £", row -> TableWords.money(eliminations.pence(row))).with("State", row -> TableWords.released(row.released()))
                .with("Note", row -> row.details().note()).with("Synthetic", row -> TableWords.synthetic(row.details().synthetic()));
    }

    @GET
    @Path("{ref}")
    public Item one(@PathParam("ref") String ref) {
        return item(transfers.withRef(ref));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(Item sent) {
        TransferRow entered = transfers.enter(new EnterTransfer(Sent.required(sent).details()));
        return Response.created(uri.getAbsolutePathBuilder().path(entered.ref()).build()).entity(item(entered)).build();
    }

    @PUT
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Item correct(@PathParam("ref") String ref, Item sent) {
        Item said = Sent.required(sent);
        try {
            return item(transfers.correct(new CorrectTransfer(ref, said.version(), said.payerPence(), said.receiverPence(), said.note())));
        } catch (StaleVersion stale) {
            throw new StaleVersion("this transfer", item(transfers.withRef(ref)), said);
        }
    }

    @POST
    @Path("{ref}/release")
    public Item release(@PathParam("ref") String ref) {
        return item(transfers.release(ref));
    }
}
