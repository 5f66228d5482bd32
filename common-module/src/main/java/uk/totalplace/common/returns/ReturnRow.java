package uk.totalplace.common.returns;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An organisation's return as lists and its page show it. The upload it rests on ({@code run}, {@code fileName}, {@code lines},
 * {@code amountPence}) is null before one has come; where a total was entered instead, {@code amountPence} alone is that; {@code saidBy}, {@code saidAs}, {@code saidAt} (UTC) say who attested it.
 */
public record ReturnRow(long id, long call, String title, String dataSet, String period, LocalDate opensOn, LocalDate dueOn, String asked, String organisation, ReturnState state,
        Long run, String fileName, Long lines, Long amountPence, String saidBy, String saidAs, LocalDateTime saidAt, String note, int version) {

    /** Whether it rests on a total that was entered and not on a file. */
    public boolean restsOnTotal() {
        return run == null && amountPence != null;
    }

    public boolean isOverdue(LocalDate day) {
        return !state.isSettled() && day.isAfter(dueOn);
    }
}
