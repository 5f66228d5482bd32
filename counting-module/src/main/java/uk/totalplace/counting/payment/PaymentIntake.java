package uk.totalplace.counting.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.database.BulkInsert;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Turns;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.Settlement;
import uk.totalplace.common.intake.StagedLine;
import uk.totalplace.common.intake.Staging;
import uk.totalplace.common.saving.SavingsChanged;
import uk.totalplace.counting.supplier.AcceptedPayments;
import uk.totalplace.counting.supplier.JointProcurement;
import uk.totalplace.counting.supplier.Payee;
import uk.totalplace.counting.supplier.SupplierName;
import uk.totalplace.counting.upload.Foundations;

/**
 * Staging, commit and undo of uploaded payments, in sets. The intake calls it, in the background and without a caller; whether
 * the file may be handed in was asked when it was, so it is open within the application and reached by nothing outside.
 */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PaymentIntake implements Staging<StagedPayment> {
    /** SHA-256 over nothing: a payment that is taken was not there before. */
    private static final String NOTHING_BEFORE = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    /** One upload is compared and taken at a time. */
    private static final String TURN = "counting.payment_turn";
    private static final String CONTENT = "paid_on, paid_until, amount_pence, irrecoverable_vat_pence, payee_kind, supplier_key, content_key, " + String.join(", ", Field.COLUMNS);
    private static final String FRESH = " from counting.payment_staging s where s.run_id = ? and s.known is null";
    /** Names stand on the lines that introduce a supplier. Of suppliers with one name and several company numbers each has a match name of its own. */
    private static final String NEW_SUPPLIERS = "insert into counting.supplier (supplier_key, name, full_name, core_name, company_number, match_name, own_name) select m.*, m.match_name from (select n.supplier_key, n.name, n.full_name, n.core_name, n.company_number,"
            + " case when n.company_number <> n.first_number or o.least_number <> n.company_number or o.greatest_number <> n.company_number then n.core_name || ' ' || n.company_number else n.core_name end as match_name"
            + " from (select g.*, min(g.company_number) over (partition by g.core_name) as first_number from (select s.supplier_key, min(s.beneficiary_name) as name, min(s.supplier_full_name) as full_name, min(s.supplier_core_name) as core_name,"
            + " min(s.supplier_number) as company_number" + FRESH + " and s.supplier_full_name is not null group by s.supplier_key) g) n"
            + " left join (select e.core_name, min(e.company_number) as least_number, max(e.company_number) as greatest_number from counting.supplier e"
            + " where e.core_name in (select s.supplier_core_name" + FRESH + " and s.supplier_core_name is not null) group by e.core_name) o on o.core_name = n.core_name"
            + " where not exists (select 1 from counting.supplier k where k.supplier_key = n.supplier_key)) m";
    private static final String SUMS = "select count(*), coalesce(sum(amount_pence), 0), count(case when amount_pence < 0 then 1 end), min(paid_on), max(paid_until) from counting.payment_staging where run_id = ?";
    private static final String OF_THESE_DAYS = "f.organisation_code = ? and f.first_on <= ? and f.last_on >= ?";
    /** So many payments without a credit among them are odd: councils have one in eighty. */
    private static final int MANY = 500;
    private static final BulkInsert STAGING = staging();

    @Inject
    private Database database;
    @Inject
    private Turns turns;
    @Inject
    private Foundations foundations;
    @Inject
    private PaymentReads reads;
    @Inject
    private AcceptedPayments accepted;
    @Inject
    private Accounts accounts;
    @Inject
    private Event<SavingsChanged> savings;

    private static BulkInsert staging() {
        BulkInsert insert = BulkInsert.into("counting.payment_staging").column("run_id", "bigint").column("line", "bigint").column("paid_on", "date").column("paid_until", "date").column("amount_pence", "bigint")
                .column("irrecoverable_vat_pence", "bigint").column("payee_kind", "varchar").column("supplier_key", "uuid").column("supplier_full_name", "varchar").column("supplier_core_name", "varchar")
                .column("supplier_number", "varchar").column("content_key", "uuid");
        Field.COLUMNS.forEach(column -> insert.column(column, "varchar"));
        return insert;
    }

    @Override
    public void stage(RunContext context, List<StagedLine<StagedPayment>> lines) {
        List<Object[]> rows = new ArrayList<>(lines.size());
        Map<LocalDate, String> days = new HashMap<>();
        for (StagedLine<StagedPayment> line : lines) {
            StagedPayment payment = line.row();
            Payee payee = payment.payee();
            SupplierName introduced = payment.introduces() ? payee.name() : null;
            Object[] row = new Object[12 + payment.texts().length];
            Object[] typed = {context.run(), line.line(), days.computeIfAbsent(payment.paid().first(), LocalDate::toString),
                days.computeIfAbsent(payment.paid().last(), LocalDate::toString), payment.amountPence(), payment.irrecoverableVatPence(), payee.kind().name(), payee.key(),
                introduced == null ? null : introduced.full(), introduced == null ? null : introduced.core(), introduced == null ? null : payee.companyNumber(), payment.key()};
            System.arraycopy(typed, 0, row, 0, typed.length);
            System.arraycopy(payment.texts(), 0, row, typed.length, payment.texts().length);
            rows.add(row);
        }
        database.<Void>with(connection -> {
            STAGING.write(connection, rows);
            return null;
        });
    }

    /** Lines that an earlier upload brought are known; where none of the organisation reaches into the same days, nothing needs to be looked for. */
    @Override
    public Settlement compare(RunContext context) {
        database.refreshStatistics("counting.payment_staging");
        turns.take(TURN, 1);
        Staged staged = database.query(Staged::of, SUMS, context.run()).get(0);
        boolean mayBeKnown = staged.lines() > 0 && database.count("select count(*) from counting.payment_file f where " + OF_THESE_DAYS, context.organisation(), staged.last(), staged.first()) > 0;
        long known = mayBeKnown ? database.update("update counting.payment_staging s set known = true where s.run_id = ? and exists (select 1 from counting.payment p where p.content_key = s.content_key)", context.run()) : 0;
        return new Settlement(staged.lines() - known, known, staged.netPence(), known == 0 ? 0 : database.count("select coalesce(sum(amount_pence), 0) from counting.payment_staging where run_id = ? and known", context.run()));
    }

    private record Staged(long lines, long netPence, long credits, Date first, Date last) {
        static Staged of(ResultSet row) throws SQLException {
            return new Staged(row.getLong(1), row.getLong(2), row.getLong(3), row.getDate(4), row.getDate(5));
        }
    }

    /** Signs that the file is a cleaned copy, or another version of one that is here already: its lines are then no further payments. */
    @Override
    public List<Problem> remarks(RunContext context) {
        Staged fresh = database.query(Staged::of, SUMS + " and known is null", context.run()).get(0);
        List<Problem> remarks = new ArrayList<>();
        if (fresh.lines() >= MANY && fresh.credits() == 0) {
            remarks.add(Problem.ofFile(Field.AMOUNT.heading(), "NO_CREDITS", "None of %,d payments is a credit.".formatted(fresh.lines()), "Look whether minus signs were lost on the way, as in cleaned copies: nearly every body has some credits."));
        }
        List<String> others = fresh.lines() == 0 ? List.of() : database.query(row -> "“" + row.getString(1) + "”", "select f.file_name from counting.payment_file f where " + OF_THESE_DAYS + " and f.line_count > 0 order by f.import_run desc limit 3",
                context.organisation(), fresh.last(), fresh.first());
        if (!others.isEmpty()) {
            remarks.add(Problem.ofFile(Field.PAYMENT_DATE.heading(), "OVERLAP", "Payments of some of these days are here already, from %s.".formatted(String.join(", ", others)),
                    "Lines that are not the very same are taken as further payments. If this is another version of that file, undo that upload first."));
        }
        return remarks;
    }

    /** The file, the suppliers that are new, the payments, and what each supplier got. Nothing is changed that was there before, and the digest says so. */
    @Override
    public String commit(RunContext context) {
        database.update("insert into counting.payment_file (import_run, organisation_code, file_name, line_count, net_pence, credit_count, credit_pence, first_on, last_on, synthetic, released)"
                + " select cast(? as bigint), cast(? as varchar(40)), cast(? as varchar(200)), count(*), coalesce(sum(s.amount_pence), 0), count(case when s.amount_pence < 0 then 1 end), coalesce(sum(case when s.amount_pence < 0 then s.amount_pence end), 0),"
                + " min(s.paid_on), max(s.paid_until), cast(? as boolean), false" + FRESH, context.run(), context.organisation(), context.fileName(), context.synthetic(), context.run());
        database.update(NEW_SUPPLIERS, context.run(), context.run());
        database.update("insert into counting.payment (import_run, import_line, organisation_code, " + CONTENT + ") select s.run_id, s.line, cast(? as varchar(40)), " + CONTENT + FRESH, context.organisation(), context.run());
        database.update("insert into counting.supplier_sum (import_run, supplier_key, line_count, net_pence, first_on, last_on) select s.run_id, s.supplier_key, count(*), sum(s.amount_pence), min(s.paid_on), max(s.paid_until)"
                + FRESH + " and s.supplier_key is not null group by s.run_id, s.supplier_key", context.run());
        foundations.keep("select s.run_id, p.import_run, count(*) from counting.payment_staging s join counting.payment p on p.content_key = s.content_key where s.run_id = ? and s.known group by s.run_id, p.import_run", context.run());
        accepted.came(context.run(), context.actor());
        // Nothing of it is released yet, so it changes no saving that is claimed on payments.
        return NOTHING_BEFORE;
    }

    /**
     * Payments are never changed once they are there, so an undo takes out what the run brought, and the suppliers that nobody else names.
     *
     * @throws uk.totalplace.common.intake.ChangedSince when a later upload found payments of it here already
     */
    @Override
    public void undo(RunContext context) {
        turns.take(TURN, 1);
        foundations.leave(context.run());
        List<String> touched = accepted.hold(context.run());
        boolean released = database.query(row -> row.getBoolean(1), "select released from counting.payment_file where import_run = ? for update", context.run()).contains(true);
        database.update("delete from counting.payment where import_run = ?", context.run());
        List<Object> only = database.query(row -> row.getObject(1), "select s.supplier_key from counting.supplier_sum s where s.import_run = ? and not exists (select 1 from counting.supplier_sum o where o.supplier_key = s.supplier_key and o.import_run <> s.import_run)", context.run());
        database.update("delete from counting.supplier_sum where import_run = ?", context.run());
        for (int i = 0; i < only.size(); i += 1000) {
            List<Object> some = only.subList(i, Math.min(i + 1000, only.size()));
            database.update("delete from counting.supplier where supplier_key in (" + some.stream().map(key -> "?").collect(Collectors.joining(", ")) + ")", some.toArray());
        }
        database.update("delete from counting.payment_file where import_run = ?", context.run());
        accepted.went(touched, accounts.current().name());
        if (released) {
            savings.fire(new SavingsChanged(JointProcurement.THEME));
        }
    }

    @Override
    public void clear(long run) {
        database.update("delete from counting.payment_staging where run_id = ?", run);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<List<String>> present(String organisation, int most) {
        return reads.present(organisation, most);
    }
}
