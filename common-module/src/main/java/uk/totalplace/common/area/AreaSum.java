package uk.totalplace.common.area;

import java.util.List;
import uk.totalplace.common.database.Database;

/** How many things lie in an area (null where that is not known), and what they come to in pence; null where the list has no sum. */
public record AreaSum(String area, long number, Long pence) {

    /**
     * The sums of a list in the database.
     *
     * @param area an expression in SQL, {@code pence} another, or {@code null} in words where the list has no sum
     * @param from the rest of the question, from {@code from} on
     */
    public static List<AreaSum> of(Database database, String area, String pence, String from, Object... parameters) {
        return of(database, area, "1", pence, from, parameters);
    }

    /** @param number an expression for how many things a row stands for */
    public static List<AreaSum> of(Database database, String area, String number, String pence, String from, Object... parameters) {
        return database.query(row -> {
            long sum = row.getLong(3);
            return new AreaSum(row.getString(1), row.getLong(2), row.wasNull() ? null : sum);
        }, "select q.area, sum(q.things), sum(q.pence) from (select " + area + " as area, " + number + " as things, cast(" + pence + " as bigint) as pence" + from + ") q group by q.area", parameters);
    }
}
