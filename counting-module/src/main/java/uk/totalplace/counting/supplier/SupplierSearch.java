package uk.totalplace.counting.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Suppliers for those who search. */
@ApplicationScoped
public class SupplierSearch implements SearchSource {
    @Inject
    private Suppliers suppliers;

    @Override
    public String kind() {
        return "supplier";
    }

    @Override
    public String word() {
        return "Supplier";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return code.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? suppliers.find(UUID.fromString(code)).map(this::link) : Optional.empty();
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return suppliers.search(text, first, most).map(this::link);
    }

    private RecordLink link(SupplierRow row) {
        String paid = row.net().words() + " from " + (row.payers() == 1 ? "one body" : row.payers() + " bodies");
        return new RecordLink(new RecordRef(kind(), row.key().toString()), word(), row.name(), paid, "/counting/supplier.xhtml?key=" + row.key());
    }
}
