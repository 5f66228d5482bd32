package uk.totalplace.board.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.area.AreaScope;
import uk.totalplace.common.search.SearchText;

/**
 * A filter, and who sees what, as SQL over {@code board.saving s}. What an organisation has not had validated yet is seen by itself, by those it
 * names as bearing or gaining, and by the staff of the programme.
 */
public final class SavingConditions {
    static final String SEARCHED = SearchText.column("s.title", "s.ref", "s.subject", "s.owner_person");

    /** A saving lies where the organisation belongs whose line it is; one of the programme, where its bearer does. */
    static final String AREA = AreaScope.ofOrganisation("coalesce(s.organisation_code, s.bearer_code)");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    private SavingConditions() {
    }

    /** Without asking who may see it: for rules that hold whoever looks. */
    static SavingConditions everything() {
        return new SavingConditions();
    }

    public static SavingConditions visibleTo(Caller caller) {
        SavingConditions all = new SavingConditions();
        if (!caller.seesUnreleased()) {
            List<String> own = caller.owners();
            String mine = "(" + String.join(", ", Collections.nCopies(own.size(), "?")) + ")";
            all.add("(s.organisation_code is null or s.status not in ('IDEA', 'ESTIMATED') or s.organisation_code in " + mine + " or s.bearer_code in " + mine
                    + " or exists (select 1 from board.saving_beneficiary g where g.saving_ref = s.ref and g.organisation_code in " + mine + "))", own.toArray());
            all.parameters.addAll(own);
            all.parameters.addAll(own);
        }
        return all;
    }

    SavingConditions and(SavingFilter filter) {
        if (filter.text() != null) {
            SearchText text = SearchText.of(filter.text());
            add(text.condition(SEARCHED), text.patterns().toArray());
        }
        equal("s.theme", filter.theme());
        equal("s.kind", filter.kind());
        equal("s.cashability", filter.cashability());
        equal("s.status", filter.status());
        equal("s.baseline_ref", filter.baseline());
        equal("s.subject", filter.subject());
        if (filter.organisation() != null) {
            add("(s.bearer_code = ? or exists (select 1 from board.saving_beneficiary g where g.saving_ref = s.ref and g.organisation_code = ?))", filter.organisation(), filter.organisation());
        }
        if (filter.barrier() != null) {
            add("exists (select 1 from board.saving_barrier h where h.saving_ref = s.ref and h.barrier_ref = ?)", filter.barrier());
        }
        if (filter.provenance() != null) {
            add(filter.provenance() == Provenance.REGISTER ? "s.claim_theme is not null" : "s.claim_theme is null");
        }
        if (SavingFilter.NONE.equals(filter.proposal())) {
            add("s.status in ('ESTIMATED', 'VALIDATED', 'AGREED', 'PLANNED', 'REALISED', 'SUSTAINED') and not exists (select 1 from board.proposal_line l where l.saving_ref = s.ref)");
        } else if (filter.proposal() != null) {
            add("exists (select 1 from board.proposal_line l where l.saving_ref = s.ref and l.proposal_ref = ?)", filter.proposal());
        }
        return this;
    }

    SavingConditions within(AreaScope scope) {
        return scope.isEverywhere() ? this : and(scope.condition(AREA), scope.parameters());
    }

    SavingConditions and(String condition, Object... values) {
        add(condition, values);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The conditions alone, for a query with a where of its own. */
    public String all() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    public Object[] parametersAnd(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    private void equal(String column, Object value) {
        if (value != null) {
            add(column + " = ?", value.toString());
        }
    }

    private void add(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(Arrays.asList(values));
    }
}
