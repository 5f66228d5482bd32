package uk.totalplace.portal.counting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.counting.supplier.Ruling;
import uk.totalplace.counting.supplier.SharedSupplier;
import uk.totalplace.counting.supplier.SharedSupplierSort;
import uk.totalplace.counting.supplier.SharedSuppliers;
import uk.totalplace.counting.supplier.SupplierFilter;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.ListOrder;
import uk.totalplace.portal.frame.Plural;

/** The suppliers that several bodies pay, and whether they are one. */
@Named
@ViewScoped
public class SharedSuppliersPage extends SupplierList<SharedSupplier> {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/counting/shared-suppliers.xhtml";

    @Inject
    private SharedSuppliers shared;
    @Inject
    private Frame frame;
    private ListOrder<SharedSupplierSort> order;

    @Override
    protected ListOrder<?> order(String sort, String filters) {
        order = ListOrder.of(sort, SharedSupplierSort.class, new SortBy<>(SharedSupplierSort.NET_PENCE, true), filters);
        return order;
    }

    @Override
    protected long count(SupplierFilter asked) {
        return shared.count(asked);
    }

    @Override
    protected List<SharedSupplier> page(SupplierFilter asked, int from, int size) {
        return shared.page(asked, order.asked(), from, size);
    }

    public String getSentence() {
        return Plural.of(getTotal(), "supplier") + (isFiltered() ? " found that several bodies pay." : " that several bodies pay, and could buy from together.") + " Say of each whether all its names are one.";
    }

    public boolean isMayDecide() {
        return frame.getCaller().has(Role.OFFICER) || frame.getCaller().has(Role.LEAD);
    }

    public String accept(SharedSupplier one) {
        return decide(one.code(), one.decision(), Ruling.ACCEPTED, shared::decide, PAGE);
    }

    public String refuse(SharedSupplier one) {
        return decide(one.code(), one.decision(), Ruling.REFUSED, shared::decide, PAGE);
    }
}
