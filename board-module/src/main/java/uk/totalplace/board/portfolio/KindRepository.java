package uk.totalplace.board.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.board.ledger.SavingConditions;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

@Dependent
class KindRepository {
    private static final String COUNTED = Arrays.stream(Status.values()).filter(Status::isCounted).map(status -> "'" + status + "'").collect(Collectors.joining(", "));

    @Inject
    private Database database;

    /** The kinds of money of the lines that are summed over the themes, in their order: those that {@link Reckoning#totals()} has, without reading a line. */
    List<KindOfMoney> summed(Caller caller) {
        SavingConditions visible = SavingConditions.visibleTo(caller);
        return database.query(row -> new KindOfMoney(SavingKind.valueOf(row.getString(1)), ValueType.valueOf(row.getString(2)), PriceBase.of(row.getString(3)).year()),
                "select distinct s.kind, s.value_type, coalesce(s.price_base, b.price_base) from board.saving s left join board.baseline b on b.ref = s.baseline_ref where s.low_pence is not null and s.status in (" + COUNTED
                        + ") and s.cashability <> 'THIRD_PARTY' and " + visible.all(), visible.parametersAnd()).stream().distinct().sorted().toList();
    }
}
