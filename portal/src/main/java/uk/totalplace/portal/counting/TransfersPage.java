package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.counting.transfer.Reconciliation;
import uk.totalplace.counting.transfer.TransferFilter;
import uk.totalplace.counting.transfer.TransferRow;
import uk.totalplace.counting.transfer.TransferSort;
import uk.totalplace.counting.transfer.Transfers;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.ListOrder;
import uk.totalplace.portal.frame.Paged;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;

/** The transfers between partners, with how their two sides stand to each other. */
@Named
@RequestScoped
public class TransfersPage extends Paged {
    @Inject
    private Transfers transfers;
    @Inject
    private Organisations organisations;
    private TransferFilter filter;
    private Map<String, String> names;
    private long unclear;
    private List<TransferRow> rows;
    private ListOrder<TransferSort> order;

    @PostConstruct
    void look() {
        filter = new TransferFilter(parameter("year"), parameter("organisation"), reconciliation(parameter("reconciliation")));
        names = organisations.names();
        unclear = transfers.count(new TransferFilter(filter.year(), filter.organisation(), Reconciliation.ONE_SIDED)) + transfers.count(new TransferFilter(filter.year(), filter.organisation(), Reconciliation.DISCREPANCY));
        order = ListOrder.of(parameter("sort"), TransferSort.class, new SortBy<>(TransferSort.YEAR, true), QueryText.of(parameters()));
        rows = transfers.page(filter, order.asked(), begin(transfers.count(filter)), getSize());
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("year", filter.year());
        parameters.put("organisation", filter.organisation());
        parameters.put("reconciliation", filter.reconciliation() == null ? null : filter.reconciliation().name());
        parameters.values().removeIf(Objects::isNull);
        return parameters;
    }

    /** Null where none is asked for, or what was asked for is none. */
    static Reconciliation reconciliation(String asked) {
        return Arrays.stream(Reconciliation.values()).filter(one -> one.name().equals(asked)).findFirst().orElse(null);
    }

    public String getSentence() {
        return Plural.of(getTotal(), "transfer") + (isFiltered() ? " with these filters" : " between partners, each told by both sides") + ". "
                + (unclear == 0 ? "All sides agree." : unclear + (unclear == 1 ? " is" : " are") + " told by one side only, or the sides differ.");
    }

    public boolean isFiltered() {
        return !filter.equals(TransferFilter.EVERYTHING);
    }

    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    public String money(Long pence) {
        return pence == null ? null : Money.ofPence(pence).words();
    }

    public String exact(Long pence) {
        return pence == null ? "" : Money.ofPence(pence).exactWords();
    }

    public String kind(TransferRow row) {
        return row.reconciliation() == Reconciliation.AGREED ? "good" : row.reconciliation() == Reconciliation.DISCREPANCY ? "bad" : "warn";
    }

    public String icon(TransferRow row) {
        return row.reconciliation() == Reconciliation.AGREED ? "check" : row.reconciliation() == Reconciliation.DISCREPANCY ? "dash" : "ring";
    }

    public List<Choice> getOrganisations() {
        return organisations.all().stream().map(row -> new Choice(row.code(), row.name())).toList();
    }

    public List<Choice> getReconciliations() {
        return Choice.of(Reconciliation.values(), Reconciliation::word);
    }

    public ListOrder<TransferSort> getOrder() {
        return order;
    }

    public TransferFilter getFilter() {
        return filter;
    }

    public List<TransferRow> getRows() {
        return rows;
    }
}
