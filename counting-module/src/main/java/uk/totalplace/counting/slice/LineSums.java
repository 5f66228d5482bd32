package uk.totalplace.counting.slice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;
import uk.totalplace.counting.dimension.Dimension;

/** What lines come to, read from the sums that are kept and not from the lines, where no more than two of the dimensions are asked for that are summed two by two. */
@Dependent
public class LineSums {
    @Inject
    private Database database;

    /** So many lines and parts of lines, gross and income in pence; {@code synthetic} when any is made up. */
    public record Sum(long parts, long grossPence, long incomePence, boolean synthetic) {
    }

    /** Empty where the sums do not say it. Without phase and basis those are meant that the count takes of each return. */
    public Optional<Sum> of(Caller caller, Map<Dimension, String> values) {
        List<Dimension> paired = values.keySet().stream().filter(dimension -> !dimension.isOfEverySum()).sorted().toList();
        if (paired.size() > 2) {
            return Optional.empty();
        }
        Pair pair = Pair.of(paired.isEmpty() ? Dimension.YEAR : paired.get(0), paired.size() < 2 ? Dimension.YEAR : paired.get(1));
        List<Object> parameters = new ArrayList<>(List.of(pair.number()));
        StringBuilder where = new StringBuilder();
        if (!caller.seesUnreleased()) {
            where.append(" and (r.released or r.organisation_code in (?").append(", ?".repeat(caller.owners().size() - 1)).append("))");
            parameters.addAll(caller.owners());
        }
        for (Dimension dimension : values.keySet().stream().sorted().toList()) {
            where.append(" and ").append(pair.column(dimension)).append(" = ?");
            parameters.add(dimension == Dimension.YEAR ? Integer.valueOf(values.get(dimension)) : values.get(dimension));
        }
        for (Dimension counted : List.of(Dimension.PHASE, Dimension.BASIS)) {
            where.append(values.containsKey(counted) ? "" : " and s.%s = r.%s".formatted(counted.column(), counted.column()));
        }
        return database.query(row -> new Sum(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4) == 1), "select coalesce(sum(s.line_count), 0), coalesce(sum(case when s.flow = 'GROSS' then s.pence end), 0),"
                + " coalesce(sum(case when s.flow = 'INCOME' then s.pence end), 0), max(case when r.synthetic then 1 else 0 end) from counting.expenditure_sum s join counting.expenditure_return r on r.organisation_code = s.organisation_code"
                + " and r.start_year = s.start_year where s.pair = ? and s.line_count > 0" + where, parameters.toArray()).stream().findFirst();
    }
}
