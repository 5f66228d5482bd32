package uk.totalplace.counting.supplier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.period.DaySpan;

/** Reads what was paid suppliers in released files, whoever asks, from what each upload paid them and never from the payments. */
@Dependent
class ReleasedSpend {
    private static final String PAID = " where f.released and s.last_on >= ? and s.last_on <= ?";

    @Inject
    private Database database;

    /** The twelve months up to the last day, no later than today, on which a released file paid a supplier; empty when none did. */
    Optional<DaySpan> year(LocalDate today) {
        return database.query(row -> Optional.ofNullable(row.getDate(1)), "select max(s.last_on) from counting.supplier_sum s join counting.payment_file f on f.import_run = s.import_run where f.released and s.last_on <= ?", Date.valueOf(today)).get(0)
                .map(Date::toLocalDate).map(last -> new DaySpan(last.minusYears(1).plusDays(1), last));
    }

    /**
     * The suppliers that several bodies paid most, each with what each body paid it in each file within these days. On which days a supplier got how much is not kept: where a file paid it before these days too,
     * what it got counts by the share of its days.
     *
     * @param partners names that mean partners, who are no suppliers to buy from together
     */
    List<SupplierReads.Flow> largestShared(DaySpan days, Collection<String> partners, int most) {
        List<Object> parameters = new ArrayList<>(List.of(Date.valueOf(days.first()), Date.valueOf(days.last())));
        parameters.addAll(partners);
        parameters.add(most);
        String others = partners.isEmpty() ? "" : " and k.core_name not in (" + SupplierConditions.marks(partners) + ")";
        List<String> names = database.query(row -> row.getString(1), "select k.match_name" + SupplierReads.FROM + PAID + others
                + " group by k.match_name having count(distinct f.organisation_code) >= 2 order by sum(s.net_pence) desc, k.match_name limit ?", parameters.toArray());
        return names.isEmpty() ? List.of() : flows(days, names);
    }

    private List<SupplierReads.Flow> flows(DaySpan days, List<String> names) {
        List<Object> parameters = new ArrayList<>(List.of(Date.valueOf(days.first()), Date.valueOf(days.last())));
        parameters.addAll(names);
        return database.query(SupplierReads::flow, SupplierReads.FLOW + PAID + " and k.match_name in (" + SupplierConditions.marks(names) + ") group by s.import_run, " + SupplierReads.BY_FLOW, parameters.toArray()).stream()
                .map(flow -> flow.from(days.first())).toList();
    }
}
