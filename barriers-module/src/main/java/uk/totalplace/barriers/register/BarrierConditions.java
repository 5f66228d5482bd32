package uk.totalplace.barriers.register;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import uk.totalplace.common.area.AreaScope;
import uk.totalplace.common.search.SearchText;

/** A filter as SQL over {@code barriers.barrier b}. Whether the caller may see the record asked for is the boundary's to know. */
final class BarrierConditions {
    static final String SEARCHED = SearchText.column("b.title", "b.ref", "b.because", "b.we_cannot", "b.which_blocks", "b.owner_person", "b.counterpart_department");

    static final String AREA = AreaScope.ofOrganisation("b.owner_code");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    private BarrierConditions() {
    }

    static BarrierConditions of(BarrierFilter filter) {
        BarrierConditions all = new BarrierConditions();
        if (filter.text() != null) {
            SearchText text = SearchText.of(filter.text());
            all.add(text.condition(SEARCHED), text.patterns().toArray());
        }
        if (filter.theme() != null) {
            all.add("exists (select 1 from barriers.barrier_theme t where t.barrier_ref = b.ref and t.theme = ?)", filter.theme());
        }
        if (filter.record() != null) {
            all.add("exists (select 1 from barriers.barrier_link l where l.barrier_ref = b.ref and l.record = ?)", filter.record());
        }
        if (filter.scope() != null) {
            List<Level> levels = filter.scope().levels();
            all.add("b.level in (" + String.join(", ", Collections.nCopies(levels.size(), "?")) + ")", levels.stream().map(Level::name).toArray());
        }
        all.equal("b.level", filter.level());
        all.equal("b.category", filter.category());
        all.equal("b.status", filter.status());
        all.equal("b.owner_code", filter.owner());
        return all;
    }

    /** A barrier lies where its owner belongs. */
    BarrierConditions within(AreaScope scope) {
        if (!scope.isEverywhere()) {
            add(scope.condition(AREA), scope.parameters());
        }
        return this;
    }

    /** Only those that are longer in their state on a day than its limit allows. */
    BarrierConditions late(ClockLimits limits, LocalDate day) {
        List<String> states = new ArrayList<>();
        List<Object> since = new ArrayList<>();
        Arrays.stream(Status.values()).forEach(status -> limits.of(status).ifPresent(days -> {
            states.add("b.status = ? and b.status_since < ?");
            since.add(status.name());
            since.add(Date.valueOf(day.minusDays(days)));
        }));
        add(states.isEmpty() ? "1 = 0" : "(" + String.join(" or ", states) + ")", since.toArray());
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Object[] parametersAnd(Object... more) {
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
