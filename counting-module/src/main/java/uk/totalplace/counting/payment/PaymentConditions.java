package uk.totalplace.counting.payment;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.area.AreaScope;
import uk.totalplace.common.search.SearchText;

/** A filter as SQL, and before it the one place that says who sees which payment: one's own, those of files that are released, and everything for those who may. */
final class PaymentConditions {
    static final String AREA = AreaScope.ofOrganisation("f.organisation_code");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    private PaymentConditions() {
    }

    /** On the payments {@code p} and their files {@code f}. */
    static PaymentConditions of(Caller caller, PaymentFilter filter) {
        PaymentConditions all = new PaymentConditions();
        all.seenBy(caller);
        all.compared("p.organisation_code = ", filter.organisation());
        all.compared("f.import_run = ", filter.importRun());
        if (filter.supplier() != null) {
            SearchText text = SearchText.of(filter.supplier());
            all.add("p.supplier_key in (select k.supplier_key from counting.supplier k where " + text.condition("k.search_text") + ")", text.patterns().toArray());
        }
        all.compared("p.supplier_key = ", filter.supplierKey());
        all.compared("p.paid_on >= ", filter.from() == null ? null : Date.valueOf(filter.from()));
        if (filter.to() != null) {
            all.add("p.paid_on <= ? and p.paid_until <= ?", Date.valueOf(filter.to()), Date.valueOf(filter.to()));
        }
        if (filter.sign() != null) {
            all.add(filter.sign() == PaymentFilter.Sign.CREDITS ? "p.amount_pence < 0" : "p.amount_pence >= 0");
        }
        if (filter.leastPence() != null) {
            all.add("(p.amount_pence >= ? or p.amount_pence <= ?)", filter.leastPence(), -filter.leastPence());
        }
        if (filter.mostPence() != null) {
            all.add("p.amount_pence between ? and ?", -filter.mostPence(), filter.mostPence());
        }
        return all;
    }

    /** On the files {@code f} alone. */
    static PaymentConditions ofFiles(Caller caller, PaymentFilter filter) {
        PaymentConditions all = new PaymentConditions();
        all.seenBy(caller);
        all.compared("f.organisation_code = ", filter.organisation());
        all.compared("f.import_run = ", filter.importRun());
        return all;
    }

    private void seenBy(Caller caller) {
        Caller.Seen seen = caller.seen("f.");
        add(seen.condition(), seen.parameters().toArray());
    }

    /** A payment lies where the organisation that paid belongs. */
    PaymentConditions within(AreaScope scope) {
        return scope.isEverywhere() ? this : and(scope.condition(AREA), scope.parameters());
    }

    PaymentConditions and(String condition, Object... values) {
        add(condition, values);
        return this;
    }

    private void compared(String how, Object value) {
        if (value != null) {
            add(how + "?", value);
        }
    }

    private void add(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Object[] parametersAnd(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
