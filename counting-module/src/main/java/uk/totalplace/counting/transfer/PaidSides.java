package uk.totalplace.counting.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Turns;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.common.period.FinancialYear;

/**
 * The payer's sides that accepted payments say. Such a side is what all of them come to, and follows them when some come or go; what a payer typed or sent itself is never overwritten. How the two sides
 * stand to each other is asked of them as they are, so a side that changes opens that question anew. For those who sum the payments up and have asked whether the caller keeps them.
 */
@Dependent
public class PaidSides {
    private static final String GENERATED = "From payments over £500, [\\d,]+ payments?";

    @Inject
    private Database database;
    @Inject
    private Turns turns;
    @Inject
    private Numberings numberings;
    @Inject
    private Audit audit;

    /** What one body passes to another as one kind in the financial year that starts in {@code startYear}: at most one transfer. */
    public record Passing(String payer, String receiver, int startYear, TransferKind kind) {
    }

    /** What payments come to together, in pence, credits taken off; {@code synthetic} when any is made up, {@code released} when everybody may see them all. */
    public record Paid(long payments, long netPence, boolean synthetic, boolean released) {
        String note() {
            return "From payments over £500, " + (payments == 1 ? "1 payment" : "%,d payments".formatted(payments));
        }
    }

    private record There(String ref, Long paid, Origin origin, boolean tookBack, Long received, String note, boolean synthetic, boolean released) {
        static There of(ResultSet row) throws SQLException {
            return new There(row.getString(1), row.getObject(2, Long.class), row.getString(3) == null ? null : Origin.valueOf(row.getString(3)), row.getBoolean(4), row.getObject(5, Long.class), row.getString(6), row.getBoolean(7), row.getBoolean(8));
        }

        /** The note that stands stays, unless it only says how many payments there were. */
        String noteFor(Paid said) {
            return note == null || note.matches(GENERATED) ? said.note() : note;
        }
    }

    /** Waits until nobody else sums payments up; to be called before the first is read. */
    public void takeTurn() {
        turns.take("counting.payment_turn", 3);
    }

    /**
     * Has the payer's side say what its payments come to: enters the transfer where there is none, and takes back what payments said where they come to nothing any more. A transfer of which no side says anything goes.
     *
     * @param anew whether somebody has just accepted payments, so that they speak for a payer even where it took its amount back
     * @param actor on whose behalf, for the audit log
     * @return the reference of the transfer that stands; null where there is none, or where the payer passes nothing by it any more
     */
    public String say(Passing passing, Paid paid, boolean anew, String actor) {
        Optional<There> there = database.query(There::of, "select ref, payer_pence, payer_origin, payer_took_back, receiver_pence, note, synthetic, released from counting.transfer where payer_code = ? and receiver_code = ? and start_year = ? and kind = ? for update",
                passing.payer(), passing.receiver(), passing.startYear(), passing.kind().name()).stream().findFirst();
        if (there.isEmpty()) {
            return paid.netPence() > 0 ? enter(passing, paid, actor) : null;
        }
        There transfer = there.get();
        if (transfer.origin() == Origin.TYPED || transfer.origin() == Origin.UPLOAD || transfer.origin() == null && paid.netPence() > 0 && transfer.tookBack() && !anew) {
            return transfer.ref();
        }
        if (paid.netPence() > 0) {
            change(transfer, paid, actor);
            return transfer.ref();
        }
        takeBack(transfer, actor);
        return null;
    }

    private String enter(Passing passing, Paid paid, String actor) {
        String ref = numberings.ref(Transfers.SERIES, null);
        database.update("insert into counting.transfer (ref, payer_code, receiver_code, start_year, kind, payer_pence, payer_origin, note, synthetic, released, version) values (?, ?, ?, ?, ?, ?, 'PAYMENTS', ?, ?, false, 1)",
                ref, passing.payer(), passing.receiver(), passing.startYear(), passing.kind().name(), paid.netPence(), paid.note(), paid.synthetic());
        audit.recordAs(actor, subject(ref), "entered", "%s to %s, %s, from payments over £500".formatted(passing.payer(), passing.receiver(), new FinancialYear(passing.startYear())));
        return ref;
    }

    /** What payments that are not released add to a released transfer would tell everybody of them, so it goes out of sight until it is released again. */
    private void change(There transfer, Paid paid, String actor) {
        String note = transfer.noteFor(paid);
        if (Objects.equals(transfer.paid(), paid.netPence()) && note.equals(transfer.note()) && (transfer.synthetic() || !paid.synthetic())) {
            return;
        }
        database.update("update counting.transfer set payer_pence = ?, payer_origin = 'PAYMENTS', payer_took_back = false, note = ?, synthetic = ?, released = released and cast(? as boolean), version = version + 1 where ref = ?", paid.netPence(), note, transfer.synthetic() || paid.synthetic(),
                paid.released(), transfer.ref());
        audit.recordAs(actor, subject(transfer.ref()), "changed", "Paid: %s, before %s, as the accepted payments over £500 come to%s".formatted(Money.ofPence(paid.netPence()).exactWords(),
                transfer.paid() == null ? "nothing said" : Money.ofPence(transfer.paid()).exactWords(), transfer.released() && !paid.released() ? "; not released any more, since some of these payments are not" : ""));
    }

    private void takeBack(There transfer, String actor) {
        if (transfer.origin() == null) {
            return;
        }
        if (transfer.received() == null) {
            database.update("delete from counting.transfer where ref = ?", transfer.ref());
        } else {
            String note = transfer.note() == null || transfer.note().matches(GENERATED) ? null : transfer.note();
            database.update("update counting.transfer set payer_pence = null, payer_origin = null, note = cast(? as varchar(500)), version = version + 1 where ref = ?", note, transfer.ref());
        }
        audit.recordAs(actor, subject(transfer.ref()), transfer.received() == null ? "removed" : "changed", "Paid: nothing said, before %s; the accepted payments over £500 come to nothing any more".formatted(Money.ofPence(transfer.paid()).exactWords()));
    }

    private static String subject(String ref) {
        return "transfer:" + ref;
    }
}
