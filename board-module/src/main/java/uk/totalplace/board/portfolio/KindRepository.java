package uk.totalplace.board.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.board.deflator.Restatement;
import uk.totalplace.board.deflator.StatedPrices;
import uk.totalplace.board.ledger.SavingConditions;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

@Dependent
class KindRepository {
    private static final String COUNTED = Arrays.stream(Status.values()).filter(Status::isCounted).map(status -> "'" + status + "'").collect(Collectors.joining(", "));

    @Inject
    private Database database;

    /** A kind of money there is, and whether it is another body's. */
    private record Found(KindOfMoney money, boolean others) {
    }

    /** The kinds of money of the lines that are summed over the themes, in their order: those that {@link Reckoning#totals()} has, without reading a line. */
    List<KindOfMoney> summed(Caller caller, StatedPrices prices) {
        SavingConditions visible = SavingConditions.visibleTo(caller);
        List<Found> found = database.query(row -> found(row, prices), "select distinct s.kind, s.value_type, coalesce(s.price_base, b.price_base), b.price_base, s.cashability from board.saving s join board.baseline b on b.ref = s.baseline_ref"
                + " where s.low_pence is not null and s.status in (" + COUNTED + ") and " + visible.all(), visible.parametersAnd());
        Set<KindOfMoney> restated = found.stream().map(Found::money).filter(KindOfMoney::restated).collect(Collectors.toSet());
        return found.stream().filter(one -> !one.others()).map(one -> restated.contains(one.money().partlyRestated()) ? one.money().partlyRestated() : one.money()).distinct().sorted().toList();
    }

    private static Found found(ResultSet row, StatedPrices prices) throws SQLException {
        String base = PriceBase.of(row.getString(3)).year();
        Optional<Restatement> restated = prices.of(base, row.getString(4));
        return new Found(new KindOfMoney(SavingKind.valueOf(row.getString(1)), ValueType.valueOf(row.getString(2)), restated.map(Restatement::to).orElse(base), restated.isPresent()), Cashability.valueOf(row.getString(5)) == Cashability.THIRD_PARTY);
    }
}
