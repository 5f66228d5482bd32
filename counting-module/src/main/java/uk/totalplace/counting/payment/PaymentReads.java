package uk.totalplace.counting.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.area.AreaGroupings;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.period.DaySpan;
import uk.totalplace.counting.supplier.PayeeKind;

/** Reads payments as lists, sums and sheets need them. Whose name a caller must not see does not leave here. */
@Dependent
class PaymentReads {
    private static final String FROM = " from counting.payment p join counting.payment_file f on f.import_run = p.import_run";
    private static final String ROW = "select p.import_run, p.import_line, p.organisation_code, p.paid_on, p.paid_until, p.amount_pence, p.payee_kind, p.beneficiary_name, p.supplier_key, p.unit, p.purpose, p.category, p.transaction_number,"
            + " f.file_name, f.synthetic, f.released";
    private static final DateTimeFormatter PUBLISHED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Inject
    private Database database;
    @Inject
    private AreaGroupings groupings;

    List<PaymentRow> page(Caller caller, PaymentFilter filter, int first, int size) {
        PaymentConditions conditions = PaymentConditions.of(caller, filter).within(groupings.scope(filter.regroup()));
        return database.query(row -> row(row, caller), ROW + FROM + conditions.where() + " order by " + filter.sort().keys().order(filter.descending()) + " limit ? offset ?", conditions.parametersAnd(size, first));
    }

    /** Those that come after a payment in the order of the filter; the first of all after null. */
    List<PaymentRow> after(Caller caller, PaymentFilter filter, PaymentRow last, int size) {
        if (last == null) {
            return page(caller, filter, 0, size);
        }
        PaymentConditions conditions = PaymentConditions.of(caller, filter).within(groupings.scope(filter.regroup())).and(filter.sort().keys().after(filter.descending()), filter.sort().of(last));
        return database.query(row -> row(row, caller), ROW + FROM + conditions.where() + " order by " + filter.sort().keys().order(filter.descending()) + " limit ?", conditions.parametersAnd(size));
    }

    PaymentTotals totals(Caller caller, PaymentFilter filter) {
        if (filter.isOfFiles()) {
            PaymentConditions conditions = PaymentConditions.ofFiles(caller, filter).within(groupings.scope(filter.regroup()));
            return database.query(PaymentReads::totals, "select coalesce(sum(f.line_count), 0), coalesce(sum(f.net_pence), 0), coalesce(sum(f.credit_count), 0), coalesce(sum(f.credit_pence), 0), coalesce(sum(case when f.synthetic then f.line_count end), 0)"
                    + " from counting.payment_file f" + conditions.where(), conditions.parametersAnd()).get(0);
        }
        PaymentConditions conditions = PaymentConditions.of(caller, filter).within(groupings.scope(filter.regroup()));
        return database.query(PaymentReads::totals, "select count(*), coalesce(sum(p.amount_pence), 0), count(case when p.amount_pence < 0 then 1 end), coalesce(sum(case when p.amount_pence < 0 then p.amount_pence end), 0),"
                + " count(case when f.synthetic then 1 end)" + FROM + conditions.where(), conditions.parametersAnd()).get(0);
    }

    List<AreaSum> byArea(Caller caller, PaymentFilter filter) {
        if (filter.isOfFiles()) {
            PaymentConditions conditions = PaymentConditions.ofFiles(caller, filter).within(groupings.scope(filter.regroup()));
            return AreaSum.of(database, PaymentConditions.AREA, "f.line_count", "f.net_pence", " from counting.payment_file f" + conditions.where(), conditions.parametersAnd());
        }
        PaymentConditions conditions = PaymentConditions.of(caller, filter).within(groupings.scope(filter.regroup()));
        return AreaSum.of(database, PaymentConditions.AREA, "p.amount_pence", FROM + conditions.where(), conditions.parametersAnd());
    }

    private static PaymentTotals totals(ResultSet row) throws SQLException {
        return new PaymentTotals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
    }

    Optional<PaymentSheet> find(Caller caller, long run, long line) {
        PaymentConditions conditions = PaymentConditions.ofFiles(caller, PaymentFilter.EVERYTHING).and("p.import_run = ? and p.import_line = ?", run, line);
        return database.query(row -> sheet(row, caller), ROW + ", p.irrecoverable_vat_pence, p." + String.join(", p.", Field.COLUMNS) + FROM + conditions.where(), conditions.parametersAnd()).stream().findFirst();
    }

    /** The organisations that have payments the caller may see. */
    List<String> owners(Caller caller) {
        PaymentConditions conditions = PaymentConditions.ofFiles(caller, PaymentFilter.EVERYTHING);
        return database.query(row -> row.getString(1), "select distinct f.organisation_code from counting.payment_file f" + conditions.where(), conditions.parametersAnd());
    }

    int release(String organisation) {
        return database.update("update counting.payment_file set released = true where organisation_code = ? and released = false", organisation);
    }

    long unreleased(String organisation) {
        return database.count("select coalesce(sum(line_count), 0) from counting.payment_file where organisation_code = ? and released = false", organisation);
    }

    /** The latest payments of an organisation in the columns of the data set. */
    List<List<String>> present(String organisation, int most) {
        return database.query(PaymentReads::asWritten, "select p.*" + FROM + " where p.organisation_code = ? order by p.paid_on desc, p.import_run, p.import_line limit ?", organisation, most);
    }

    private static List<String> asWritten(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (Field field : Field.values()) {
            cells.add(switch (field) {
                case PAYMENT_DATE -> written(day(row, "paid_on"), day(row, "paid_until"));
                case AMOUNT -> pounds(row.getLong("amount_pence"));
                case IRRECOVERABLE_VAT -> whole(row, "irrecoverable_vat_pence") == null ? "" : pounds(whole(row, "irrecoverable_vat_pence"));
                default -> Optional.ofNullable(row.getString(Field.COLUMNS.get(Field.TEXTS.indexOf(field)))).orElse("");
            });
        }
        return cells;
    }

    private static String written(LocalDate first, LocalDate last) {
        return first.equals(last) ? PUBLISHED.format(first) : new DaySpan(first, last).words();
    }

    private static String pounds(long pence) {
        return BigDecimal.valueOf(pence, 2).toPlainString();
    }

    private static PaymentSheet sheet(ResultSet row, Caller caller) throws SQLException {
        PaymentRow payment = row(row, caller);
        List<PaymentSheet.Said> said = new ArrayList<>();
        for (int i = 0; i < Field.TEXTS.size(); i++) {
            String text = row.getString(Field.COLUMNS.get(i));
            boolean withheld = payment.payeeKind() == PayeeKind.PERSON && payment.payee() == null && (Field.TEXTS.get(i) == Field.BENEFICIARY || Field.TEXTS.get(i) == Field.BENEFICIARY_ID);
            if (text != null && !withheld) {
                said.add(new PaymentSheet.Said(Field.TEXTS.get(i).heading(), text));
            }
        }
        return new PaymentSheet(payment, whole(row, "irrecoverable_vat_pence"), said);
    }

    private static PaymentRow row(ResultSet row, Caller caller) throws SQLException {
        PayeeKind kind = PayeeKind.valueOf(row.getString("payee_kind"));
        String organisation = row.getString("organisation_code");
        String payee = kind == PayeeKind.PERSON && !caller.keepsFor(organisation) ? null : row.getString("beneficiary_name");
        return new PaymentRow(row.getLong("import_run"), row.getLong("import_line"), organisation, day(row, "paid_on"), day(row, "paid_until"), row.getLong("amount_pence"), kind, payee, row.getObject("supplier_key", UUID.class),
                row.getString("unit"), row.getString("purpose"), row.getString("category"), row.getString("transaction_number"), row.getString("file_name"), row.getBoolean("synthetic"), row.getBoolean("released"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }

    private static Long whole(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
