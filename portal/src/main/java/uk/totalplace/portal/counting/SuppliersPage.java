package uk.totalplace.portal.counting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.counting.supplier.SupplierFilter;
import uk.totalplace.counting.supplier.SupplierRow;
import uk.totalplace.counting.supplier.SupplierSort;
import uk.totalplace.counting.supplier.Suppliers;
import uk.totalplace.portal.frame.ListOrder;
import uk.totalplace.portal.frame.Plural;

/** The suppliers that are paid, the most paid first. */
@Named
@ViewScoped
public class SuppliersPage extends SupplierList<SupplierRow> {
    private static final long serialVersionUID = 1L;

    @Inject
    private Suppliers suppliers;
    private ListOrder<SupplierSort> order;

    @Override
    protected ListOrder<?> order(String sort, String filters) {
        order = ListOrder.of(sort, SupplierSort.class, new SortBy<>(SupplierSort.NET_PENCE, true), filters);
        return order;
    }

    @Override
    protected long count(SupplierFilter asked) {
        return suppliers.count(asked);
    }

    @Override
    protected List<SupplierRow> page(SupplierFilter asked, int from, int size) {
        return suppliers.page(asked, order.asked(), from, size);
    }

    public String getSentence() {
        return Plural.of(getTotal(), "supplier") + (isFiltered() ? " found" : "") + ", by what they were paid. Private people and redacted names are never among them.";
    }
}
