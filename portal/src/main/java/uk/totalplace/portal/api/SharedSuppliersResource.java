package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.counting.supplier.Decide;
import uk.totalplace.counting.supplier.SharedSupplier;
import uk.totalplace.counting.supplier.SharedSupplierSort;
import uk.totalplace.counting.supplier.SharedSuppliers;
import uk.totalplace.counting.supplier.SupplierFilter;
import uk.totalplace.portal.counting.Asking;

/** Suppliers that several bodies pay, with how surely they are one and what was decided. */
@Path("shared-suppliers")
@Produces(MediaType.APPLICATION_JSON)
public class SharedSuppliersResource {
    @Inject
    private SharedSuppliers shared;
    @Inject
    private Organisations organisations;
    @Context
    private UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<SharedSupplier> page(@BeanParam PageQuery query) {
        SupplierFilter filter = Asking.suppliers(uri.getQueryParameters()::getFirst);
        SortBy<SharedSupplierSort> order = query.sortBy(SharedSupplierSort.class);
        Names names = new Names(organisations::names);
        return query.of(shared.count(filter), (first, size) -> shared.page(filter, order, first, size), Table.<SharedSupplier>of("Shared suppliers").with("Supplier", SharedSupplier::name).with("Score", row -> row.likeness().score()).with("Why", row -> row.likeness().reason())
                .with("Bodies that paid", row -> row.members().stream().map(member -> names.of(member.organisation())).distinct().toList()).with("Names", row -> row.members().stream().map(SharedSupplier.Member::name).distinct().toList())
                .with("Names and bodies left out", SharedSupplier::membersLeftOut).with("Payments", SharedSupplier::lines).with("Net, £", SharedSupplier::net).with("Decided", row -> row.decision().ruling().word()).with("By", row -> row.decision().by()).with("Synthetic", row -> TableWords.synthetic(row.synthetic())));
    }

    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public SharedSupplier decide(Decide sent) {
        return shared.decide(Sent.required(sent));
    }
}
