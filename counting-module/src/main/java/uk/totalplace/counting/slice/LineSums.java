package uk.totalplace.counting.slice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;
import uk.totalplace.counting.dimension.Dimension;

/** What lines come to, read from the sums that are kept and not from the lines: from those two by two where no more of such dimensions are asked for, else from the streams. */
@Dependent
public class LineSums {
    @Inject
    private Database database;

    /** So many lines and parts of lines, gross and income in pence; {@code statedPence} is more gross that a return states as a total, of which there is no line; {@code synthetic} when any line is made up. */
    public record Sum(long parts, long grossPence, long incomePence, long statedPence, boolean synthetic) {
    }

    /** Empty where the sums do not say it. */
    public Optional<Sum> of(Caller caller, LineScope scope) {
        TreeSet<Dimension> paired = new TreeSet<>(scope.values().keySet());
        paired.removeIf(Dimension::isOfEverySum);
        if (!scope.areas().isEverywhere()) {
            paired.add(Dimension.AREA);
        }
        return scope.outcome() == null && paired.size() <= 2 ? Optional.of(ofPairs(caller, scope, List.copyOf(paired))) : StreamSums.isAnswering(scope) ? Optional.of(ofStreams(caller, scope)) : Optional.empty();
    }

    private Sum ofPairs(Caller caller, LineScope scope, List<Dimension> paired) {
        Pair pair = Pair.of(paired.isEmpty() ? Dimension.YEAR : paired.get(0), paired.size() < 2 ? Dimension.YEAR : paired.get(1));
        Conditions conditions = new Conditions(caller, scope);
        for (Dimension dimension : new TreeSet<>(scope.values().keySet())) {
            conditions.equal(pair.column(dimension), dimension, scope);
        }
        if (!scope.areas().isEverywhere()) {
            conditions.and(scope.areas().condition(pair.column(Dimension.AREA)), scope.areas().parameters());
        }
        return sum("sum(s.line_count)", "sum(case when s.flow = 'GROSS' and s.line_count > 0 then s.pence end)", "sum(case when s.flow = 'INCOME' then s.pence end)", "sum(case when s.flow = 'GROSS' and s.line_count = 0 then s.pence end)",
                "s.line_count > 0", "counting.expenditure_sum", conditions.and("s.pair = ?", pair.number()));
    }

    private Sum ofStreams(Caller caller, LineScope scope) {
        Conditions conditions = new Conditions(caller, scope);
        for (Dimension dimension : StreamSums.asked(scope)) {
            conditions.equal(StreamSums.column(dimension), dimension, scope);
        }
        if (scope.outcome() != null) {
            conditions.and("s.outcome = ?", scope.outcome());
        }
        String count = StreamSums.count(scope);
        return sum("sum(s." + count + ")", "sum(s." + StreamSums.pence(scope) + ")", "0", "0", "s." + count + " > 0", "counting.expenditure_stream", conditions);
    }

    private Sum sum(String parts, String gross, String income, String stated, String there, String table, Conditions conditions) {
        return database.query(row -> new Sum(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getInt(5) == 1), "select coalesce(%s, 0), coalesce(%s, 0), coalesce(%s, 0), coalesce(%s, 0), max(case when r.synthetic and %s then 1 else 0 end)".formatted(parts, gross, income, stated, there)
                + " from " + table + " s join counting.expenditure_return r on r.organisation_code = s.organisation_code and r.start_year = s.start_year where " + String.join(" and ", conditions.all), conditions.parameters.toArray()).get(0);
    }

    /** Who sees it, whose it is, and in which phase and on which basis. */
    private static final class Conditions {
        private final List<String> all = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();

        Conditions(Caller caller, LineScope scope) {
            Caller.Seen seen = caller.seen("r.");
            and(seen.condition(), seen.parameters().toArray());
            if (!scope.bodies().isEverywhere()) {
                and(scope.bodyCondition("s.organisation_code"), scope.bodies().parameters());
            }
            for (Dimension counted : List.of(Dimension.PHASE, Dimension.BASIS)) {
                if (!scope.values().containsKey(counted)) {
                    and("s.%s = r.%s".formatted(counted.column(), counted.column()));
                }
            }
        }

        void equal(String column, Dimension dimension, LineScope scope) {
            String value = scope.values().get(dimension);
            and(column + " = ?", dimension == Dimension.YEAR ? (Object) Integer.valueOf(value) : value);
        }

        Conditions and(String condition, Object... values) {
            all.add(condition);
            parameters.addAll(List.of(values));
            return this;
        }
    }
}
