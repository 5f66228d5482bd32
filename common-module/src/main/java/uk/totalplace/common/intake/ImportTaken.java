package uk.totalplace.common.intake;

import java.util.Set;
import uk.totalplace.common.period.FinancialYear;

/** An upload has been taken into its register; told in the transaction that took it. {@code years} are those it tells of, empty for a data set whose lines belong to none. */
public record ImportTaken(long run, String dataSet, String organisation, String by, Set<FinancialYear> years) {
    public ImportTaken {
        years = Set.copyOf(years);
    }
}
