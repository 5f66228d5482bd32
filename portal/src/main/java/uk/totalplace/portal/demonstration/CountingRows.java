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
import uk.totalplace.counting.transfer.EnterTransfer;
import uk.totalplace.counting.transfer.TransferDetails;
import uk.totalplace.counting.transfer.TransferFilter;
import uk.totalplace.counting.transfer.TransferKind;
import uk.totalplace.counting.transfer.Transfers;

/** Demonstration expenditure returns, all of them synthetic. */
@ApplicationScoped
public class CountingRows {
    @Inject
    private ExpenditureReturns returns;
    @Inject
    private Transfers transfers;
    @Inject
    private NotReleased notReleased;

    /** Enters the returns that are not there yet, and releases them. */
    public void load(List<Map<String, String>> rows) {
        Set<String> there = returns.all().stream().map(row -> row.organisation() + row.year()).collect(Collectors.toSet());
        List<RecordReturn> missing = rows.stream().map(Cells::new).map(CountingRows::command).filter(entered -> !there.contains(entered.organisation() + entered.year())).toList();
        missing.forEach(returns::record);
        missing.stream().map(RecordReturn::organisation).distinct().filter(organisation -> !notReleased.is(organisation)).forEach(returns::release);
    }

    void release(String organisation) {
        returns.release(organisation);
    }

    /** Enters the transfers where there are none, and releases them. */
    public void loadTransfers(List<Map<String, String>> rows) {
        if (transfers.count(TransferFilter.EVERYTHING) == 0) {
            rows.stream().map(Cells::new).map(row -> transfers.enter(new EnterTransfer(transfer(row)))).forEach(entered -> transfers.release(entered.ref()));
        }
    }

    private static TransferDetails transfer(Cells row) {
        return new TransferDetails(row.text("payer"), row.text("receiver"), row.text("year"), TransferKind.valueOf(row.text("kind")), pence(row, "paid_pounds"), pence(row, "received_pounds"), row.text("note"), true);
    }

    private static Long pence(Cells row, String column) {
        return row.text(column) == null ? null : Long.valueOf(Money.ofPounds(row.number(column)).pence());
    }

    private static RecordReturn command(Cells row) {
        return new RecordReturn(row.text("organisation"), row.text("year"), Money.ofPounds(row.number("gross_pounds")).pence(), row.text("note"), true);
    }
}
