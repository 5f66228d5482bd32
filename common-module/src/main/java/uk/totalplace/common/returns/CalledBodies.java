package uk.totalplace.common.returns;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.period.FinancialYear;

/** Who was called for a data set, year by year, whoever asks: for registers that must know whether a year is complete, and that show nobody what is not theirs. */
@Dependent
public class CalledBodies {
    @Inject
    private Database database;

    /** Calls for a period that is no financial year are not among them. */
    public List<CalledBody> of(String dataSet) {
        return database.query(row -> {
            String organisation = row.getString(2);
            boolean nothing = ReturnState.valueOf(row.getString(3)) == ReturnState.NOTHING;
            return FinancialYear.read(row.getString(1)).map(year -> new CalledBody(year, organisation, nothing));
        }, "select c.period, r.organisation_code, r.state from common.return_call c join common.called_return r on r.call_id = c.id where c.data_set = ?", dataSet).stream().flatMap(Optional::stream).toList();
    }
}
