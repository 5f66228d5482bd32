package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.expenditure.ExpenditureReturns;
import uk.totalplace.counting.expenditure.RecordReturn;

/** Demonstration expenditure returns, all of them synthetic. */
@ApplicationScoped
public class CountingRows {
    @Inject
    private ExpenditureReturns returns;
    @Inject
    private NotReleased notReleased;

    /** Enters the returns that are not there yet, and releases them. */
    public void load(List<Map<String, String>> rows) {
        Set<String> there = returns.all().stream().map(row -> row.organisation() + row.year()).collect(Collectors.toSet());
        List<RecordReturn> missing = rows.stream().map(Cells::new).map(CountingRows::command).filter(entered -> !there.contains(entered.organisation() + entered.year())).toList();
        missing.forEach(returns::record);
        missing.stream().map(RecordReturn::organisation).distinct().filter(organisation -> !notReleased.is(organisation)).forEach(returns::release);
    }

    private static RecordReturn command(Cells row) {
        return new RecordReturn(row.text("organisation"), row.text("year"), Money.ofPounds(row.number("gross_pounds")).pence(), row.text("note"), true);
    }
}
