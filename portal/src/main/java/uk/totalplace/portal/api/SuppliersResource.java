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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.counting.supplier.SupplierFilter;
import uk.totalplace.counting.supplier.SupplierRow;
import uk.totalplace.counting.supplier.SupplierSheet;
import uk.totalplace.counting.supplier.SupplierSort;
import uk.totalplace.counting.supplier.Suppliers;
import uk.totalplace.portal.counting.Asking;

/** The suppliers that the caller may see, with what they were paid. */
@Path("suppliers")
@Produces(MediaType.APPLICATION_JSON)
public class SuppliersResource {
    @Inject
    private Suppliers suppliers;
    @Context
    private UriInfo uri;

    /** Another supplier that is the same. */
    public record SentJoin(UUID same) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<SupplierRow> page(@BeanParam PageQuery query) {
        SupplierFilter filter = Asking.suppliers(uri.getQueryParameters()::getFirst);
        SortBy<SupplierSort> order = query.sortBy(SupplierSort.class);
        return query.of(suppliers.count(filter), (first, size) -> suppliers.page(filter, order, first, size), Table.<SupplierRow>of("Suppliers").with("Supplier", SupplierRow::name).with("Company number", SupplierRow::companyNumber)
                .with("Bodies that paid", SupplierRow::payers).with("Payments", SupplierRow::lines).with("Net, £", SupplierRow::net).with("First", SupplierRow::first).with("Last", SupplierRow::last).with("Synthetic", row -> TableWords.synthetic(row.synthetic())));
    }

    @GET
    @Path("{key}")
    public SupplierSheet one(@PathParam("key") String key) {
        return suppliers.sheet(read(key));
    }

    @POST
    @Path("{key}/joins")
    @Consumes(MediaType.APPLICATION_JSON)
    public void join(@PathParam("key") String key, SentJoin sent) {
        suppliers.join(read(key), Sent.required(sent).same());
    }

    /** Takes a join back. */
    @DELETE
    @Path("{key}/joins/{same}")
    public void part(@PathParam("key") String key, @PathParam("same") String same) {
        suppliers.part(read(key), read(same));
    }

    private static UUID read(String key) {
        if (!key.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new NotFound("supplier " + key);
        }
        return UUID.fromString(key);
    }
}
