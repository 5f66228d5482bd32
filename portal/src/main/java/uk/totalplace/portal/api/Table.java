package uk.totalplace.portal.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.common.money.Money;

/** A list as a table: its title, which names the file, and its columns in their order. Adding a column gives another table. */
final class Table<T> {
    private final String title;
    private final List<Column<T>> columns;

    private record Column<T>(String heading, Function<T, ?> value) {
    }

    private Table(String title, List<Column<T>> columns) {
        this.title = title;
        this.columns = columns;
    }

    static <T> Table<T> of(String title) {
        return new Table<>(title, List.of());
    }

    /** @param value gives text, a number, a sum of money, a day, a moment as the clock on the wall shows it, whether or not, several texts, or null */
    Table<T> with(String heading, Function<T, ?> value) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(heading, value));
        return new Table<>(title, List.copyOf(more));
    }

    String title() {
        return title;
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    List<Object> cells(T row) {
        List<Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(cell(column.value().apply(row))));
        return cells;
    }

    /** Money is a number of pounds. */
    private static Object cell(Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof Money sum) {
            return sum.pounds();
        }
        if (value instanceof Boolean is) {
            return is ? "yes" : "no";
        }
        return value instanceof Collection<?> several ? several.stream().map(String::valueOf).collect(Collectors.joining(", ")) : value;
    }
}
