package uk.totalplace.counting.line;

import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.database.Keyset;
import uk.totalplace.common.period.FinancialYear;

/** What the list of lines can be ordered by; a year is ordered by amount, and of two that have all that in common the upload, the line and its part decide. */
public enum ReturnLineSort {
    YEAR(Keyset.by("l.start_year", "integer").then("l.pence", "bigint")), PENCE(Keyset.by("l.pence", "bigint")), ORGANISATION(Keyset.by("l.organisation_code", "varchar(40)").then("l.start_year", "integer")),
    SERVICE(Keyset.by("l.service", "varchar(60)")), LINE(null);

    private final Keyset keys;

    ReturnLineSort(Keyset first) {
        keys = (first == null ? Keyset.by("l.import_run", "bigint") : first.then("l.import_run", "bigint")).then("l.import_line", "bigint").then("l.part", "integer");
    }

    Keyset keys() {
        return keys;
    }

    /** The values of its columns in a line. */
    Object[] of(ReturnLineRow line) {
        int startYear = FinancialYear.parse(line.year()).startYear();
        List<Object> values = new ArrayList<>(switch (this) {
            case YEAR -> List.of(startYear, line.pence());
            case PENCE -> List.of(line.pence());
            case ORGANISATION -> List.of(line.organisation(), startYear);
            case SERVICE -> List.of(line.service());
            case LINE -> List.of();
        });
        values.addAll(List.of(line.run(), line.line(), line.part()));
        return values.toArray();
    }
}
