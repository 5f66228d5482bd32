package uk.totalplace.barriers.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.totalplace.common.search.SearchText;

/** A filter as SQL over {@code barriers.ask a}. */
final class AskConditions {
    static final String SEARCHED = SearchText.column("a.text", "a.ref", "a.department", "a.official");
    private static final String WAITING = "(a.responded_on is null or a.responded_on > ?)";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    private AskConditions() {
    }

    static AskConditions of(AskFilter filter) {
        AskConditions all = new AskConditions();
        if (filter.text() != null) {
            SearchText text = SearchText.of(filter.text());
            all.add(text.condition(SEARCHED), text.patterns().toArray());
        }
        all.saidOrNot("a.department", filter.department());
        all.saidOrNot("a.instrument", filter.instrument());
        if (filter.barrier() != null) {
            all.add("exists (select 1 from barriers.ask_barrier b where b.ask_ref = a.ref and b.barrier_ref = ?)", filter.barrier());
        }
        if (filter.promised()) {
            all.add("a.promise is not null");
        }
        if (filter.waitingOver() != null) {
            all.add(WAITING + " and a.submitted_on < ?", filter.day(), filter.day().minusDays(filter.waitingOver()));
        }
        if (filter.state() != null) {
            all.state(filter);
        }
        return all;
    }

    private void state(AskFilter filter) {
        switch (filter.state()) {
            case WAITING -> add(WAITING, filter.day());
            case ANSWERED -> add("a.responded_on <= ? and a.response_type is null", filter.day());
            default -> add("a.responded_on <= ? and a.response_type = ?", filter.day(), filter.state().name());
        }
    }

    private void saidOrNot(String column, String value) {
        if (AskFilter.NOT_SAID.equals(value)) {
            add(column + " is null");
        } else if (value != null) {
            add(column + " = ?", value);
        }
    }

    private void add(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(Arrays.asList(values));
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Object[] parametersAnd(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}
