package uk.totalplace.counting.supplier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.search.SearchText;

/** Which suppliers are meant, as SQL with its values, and before it who sees what they were paid: nobody what is not released, or not theirs. */
final class SupplierConditions {
    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final List<Object> values = new ArrayList<>();
    private final Caller caller;

    SupplierConditions(Caller caller) {
        this.caller = caller;
        Caller.Seen seen = caller.seen("f.");
        and(seen.condition(), seen.parameters().toArray());
    }

    static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    SupplierConditions and(String condition, Object... more) {
        where.append(" and ").append(condition);
        values.addAll(List.of(more));
        return this;
    }

    SupplierConditions filter(SupplierFilter filter) {
        if (filter.text() != null) {
            SearchText text = SearchText.of(filter.text());
            and(text.condition("k.search_text"), text.patterns().toArray());
        }
        return filter.organisation() == null ? this : and("f.organisation_code = ?", filter.organisation());
    }

    /**
     * Found by any of its names, and paid by the organisation that is asked for, while all who pay it are counted.
     *
     * @param partners names that mean partners, who are no suppliers to buy from together
     */
    SupplierConditions shared(SupplierFilter filter, Collection<String> partners) {
        if (!partners.isEmpty()) {
            and("k.core_name not in (" + marks(partners) + ")", partners.toArray());
        }
        if (filter.text() != null) {
            SearchText text = SearchText.of(filter.text());
            andNamedAsOne(text.condition("k.search_text"), text.patterns());
        }
        if (filter.organisation() != null) {
            andNamedAsOne("f.organisation_code = ?", List.of(filter.organisation()));
        }
        if (filter.ruling() != null) {
            String decided = "exists (select 1 from counting.supplier_verdict v where v.subject = '" + SharedSuppliers.SUBJECT + "' || k.match_name";
            and(filter.ruling() == Ruling.OPEN ? "not " + decided + ")" : decided + " and v.ruling = '" + filter.ruling().name() + "')");
        }
        return this;
    }

    /** One of the suppliers taken for this one is so, by what the caller sees of it. */
    private void andNamedAsOne(String condition, List<?> more) {
        SupplierConditions one = new SupplierConditions(caller).and(condition, more.toArray());
        and("k.match_name in (select k.match_name" + SupplierReads.FROM + one + ")", one.valuesAnd());
    }

    Object[] valuesAnd(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    @Override
    public String toString() {
        return where.toString();
    }
}
