package uk.totalplace.counting.supplier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.Violations;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.transfer.PaidSides;
import uk.totalplace.counting.transfer.PaidSides.Passing;
import uk.totalplace.counting.transfer.TransferKind;
import uk.totalplace.counting.transfer.TransferRow;
import uk.totalplace.counting.transfer.Transfers;

/**
 * What accepted candidates come to in each financial year their payments fall in, and the transfers they become. One partner may be paid under several names: all that is accepted of a payer for one partner, year
 * and kind adds up to the payer's side of one transfer. Whoever calls it has asked whether the caller keeps the payments.
 */
@Dependent
class AcceptedYears {
    /** A payment known by its month only lies in one financial year, too. */
    private static final String START_YEAR = "cast(extract(year from p.paid_on) as integer) - case when extract(month from p.paid_on) < 4 then 1 else 0 end";
    private static final String FROM = " from counting.accepted_year a left join counting.transfer t on t.ref = a.transfer_ref";
    static final String ACCEPTED = " join counting.supplier_verdict v on v.subject = a.subject and v.ruling = 'ACCEPTED'";

    @Inject
    private Database database;
    @Inject
    private PaidSides sides;
    @Inject
    private Transfers transfers;
    @Inject
    private Organisations organisations;

    private record Kept(String subject, int startYear, long payments, long netPence, String transfer, Long together) {
        static Kept of(ResultSet row) throws SQLException {
            return new Kept(row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4), row.getString(5), row.getObject(6) == null ? null : Long.valueOf(row.getLong(6)));
        }
    }

    /** What one body paid one payee in the financial year that starts in {@code startYear}. */
    private record YearPaid(int startYear, long lines, long netPence, boolean synthetic) {
        boolean canBe() {
            return startYear >= 1900 && startYear <= 2200;
        }
    }

    /** Counts the payments of a candidate that has just been accepted, and has the payer's sides say them. As what it was accepted before is forgotten. */
    void accept(String subject, CandidateTransfer one, TransferKind kind, String actor) {
        sides.takeTurn();
        Set<Passing> touched = new LinkedHashSet<>(passings(subject));
        List<YearPaid> years = paid(one.payer(), one.supplier());
        new Violations().unless(years.stream().allMatch(YearPaid::canBe), "kind", "Some of these payments are dated in a year that cannot be: look at their days, and send that file again.").refuse();
        database.update("update counting.accepted_year set kind = ?, transfer_ref = null where subject = ? and kind is distinct from ?", kind.name(), subject, kind.name());
        for (YearPaid paid : years) {
            database.update("insert into counting.accepted_year (subject, start_year, line_count, net_pence, payer_code, receiver_code, supplier_key, kind) select cast(? as varchar(450)), cast(? as integer), 0, 0, cast(? as varchar(40)), cast(? as varchar(40)),"
                    + " cast(? as uuid), cast(? as varchar(30)) where not exists (select 1 from counting.accepted_year o where o.subject = ? and o.start_year = ?)", subject, paid.startYear(), one.payer(), one.partner(), one.supplier(), kind.name(),
                    subject, paid.startYear());
        }
        keep(subject, years);
        touched.addAll(passings(subject));
        touched.forEach(passing -> settle(passing, true, actor));
    }

    /** Takes back what payments said of a candidate that has just been refused. Of an amount that the payer has said itself it is remembered that these payments were accepted as that. */
    void refuse(String subject, String actor) {
        sides.takeTurn();
        passings(subject).forEach(passing -> settle(passing, false, actor));
        database.update("delete from counting.accepted_year where subject = ? and not exists (select 1 from counting.transfer t where t.ref = accepted_year.transfer_ref and t.payer_origin in ('TYPED', 'UPLOAD'))", subject);
    }

    /** Counts accepted candidates anew, whose payments have come or gone. The turn has been taken. */
    void recount(List<String> subjects, String actor) {
        Set<Passing> touched = new LinkedHashSet<>();
        for (String subject : subjects) {
            touched.addAll(passings(subject));
            List<YearPaid> years = paid(subject).stream().filter(YearPaid::canBe).toList();
            years.forEach(paid -> database.update("insert into counting.accepted_year (subject, start_year, line_count, net_pence, payer_code, receiver_code, supplier_key, kind) select a.subject, cast(? as integer), 0, 0, max(a.payer_code), max(a.receiver_code),"
                    + " a.supplier_key, max(a.kind) from counting.accepted_year a where a.subject = ? and not exists (select 1 from counting.accepted_year o where o.subject = a.subject and o.start_year = ?) group by a.subject, a.supplier_key", paid.startYear(), subject, paid.startYear()));
            keep(subject, years);
            touched.addAll(passings(subject));
        }
        touched.forEach(passing -> settle(passing, false, actor));
    }

    private List<YearPaid> paid(String subject) {
        record Pair(String payer, Object supplier) {
        }
        return database.query(row -> new Pair(row.getString(1), row.getObject(2)), "select distinct payer_code, supplier_key from counting.accepted_year where subject = ?", subject).stream().flatMap(pair -> paid(pair.payer(), pair.supplier()).stream()).toList();
    }

    /** Read from the payments themselves, of one pair, because an upload may run over the end of a year. */
    private List<YearPaid> paid(String payer, Object supplier) {
        return database.query(row -> new YearPaid(row.getInt(1), row.getLong(2), row.getLong(3), row.getInt(4) == 1), "select y.start_year, count(*), sum(y.amount_pence), max(y.synthetic) from (select " + START_YEAR
                + " as start_year, p.amount_pence, case when f.synthetic then 1 else 0 end as synthetic from counting.payment p join counting.payment_file f on f.import_run = p.import_run where p.organisation_code = ? and p.supplier_key = ?) y"
                + " group by y.start_year order by y.start_year", payer, supplier);
    }

    /** What there are no payments of any more stays as nothing, because they may come again. */
    private void keep(String subject, List<YearPaid> years) {
        database.update("update counting.accepted_year set line_count = 0, net_pence = 0 where subject = ?", subject);
        years.forEach(paid -> database.update("update counting.accepted_year set line_count = ?, net_pence = ?, synthetic = ? where subject = ? and start_year = ?", paid.lines(), paid.netPence(), paid.synthetic(), subject, paid.startYear()));
    }

    private List<Passing> passings(String subject) {
        Map<Integer, Map<String, String>> standing = new HashMap<>();
        return database.query(row -> {
            Map<String, String> then = standing.computeIfAbsent(row.getInt(5), year -> organisations.standing(new FinancialYear(year)));
            boolean linked = row.getString(3) != null;
            return new Passing(linked ? row.getString(3) : then.getOrDefault(row.getString(1), row.getString(1)), linked ? row.getString(4) : then.getOrDefault(row.getString(2), row.getString(2)), row.getInt(5), TransferKind.valueOf(row.getString(6)));
        }, "select distinct a.payer_code, a.receiver_code, t.payer_code, t.receiver_code, a.start_year, a.kind" + FROM + " where a.subject = ? and a.kind is not null order by 5, 1, 2, 6", subject).stream().distinct().toList();
    }

    /** One of the years that add up to a side; {@code hidden} when not everybody may see all its payments. */
    private record Part(String subject, long payments, long netPence, boolean synthetic, boolean hidden) {
        static Part of(ResultSet row) throws SQLException {
            return new Part(row.getString(1), row.getLong(2), row.getLong(3), row.getBoolean(4), row.getInt(5) > 0);
        }
    }

    /**
     * Adds up all that is accepted for a transfer, and has the payer's side say it. A payer that took back what payments said is not spoken for again, unless somebody accepts payments anew. Payments stay with the body that made
     * them; they pass between those who stand for it and for the payee in their year, or, where a transfer holds them already, between the bodies of that.
     */
    void settle(Passing passing, boolean anew, String actor) {
        if (passing.payer().equals(passing.receiver())) {
            return;
        }
        FinancialYear year = new FinancialYear(passing.startYear());
        Map<String, String> standing = organisations.standing(year);
        List<String> payers = standing.keySet().stream().filter(code -> standing.get(code).equals(passing.payer())).toList();
        List<String> receivers = standing.keySet().stream().filter(code -> standing.get(code).equals(passing.receiver())).toList();
        List<Object> asked = new ArrayList<>(List.of(Date.valueOf(year.lastDay()), Date.valueOf(year.firstDay()), passing.startYear(), passing.kind().name(), passing.payer(), passing.receiver()));
        asked.addAll(payers);
        asked.addAll(receivers);
        List<Part> parts = database.query(Part::of, "select a.subject, a.line_count, a.net_pence, a.synthetic, (select count(*) from counting.supplier_sum s join counting.payment_file f on f.import_run = s.import_run where s.supplier_key = a.supplier_key"
                + " and f.organisation_code = a.payer_code and not f.released and s.first_on <= ? and s.last_on >= ?)" + FROM + ACCEPTED + " where a.start_year = ? and a.kind = ? and (t.payer_code = ? and t.receiver_code = ? or t.ref is null and a.payer_code in ("
                + SupplierConditions.marks(payers) + ") and a.receiver_code in (" + SupplierConditions.marks(receivers) + "))", asked.toArray());
        PaidSides.Paid paid = new PaidSides.Paid(parts.stream().mapToLong(Part::payments).sum(), parts.stream().mapToLong(Part::netPence).sum(), parts.stream().anyMatch(part -> part.payments() > 0 && part.synthetic()),
                parts.stream().noneMatch(Part::hidden));
        String ref = sides.say(passing, paid, anew, actor);
        if (!parts.isEmpty()) {
            List<Object> values = new ArrayList<>(Stream.of(ref, passing.startYear()).toList());
            parts.forEach(part -> values.add(part.subject()));
            database.update("update counting.accepted_year set transfer_ref = cast(? as varchar(20)) where start_year = ? and subject in (" + SupplierConditions.marks(parts) + ")", values.toArray());
        }
    }

    /** Accepted that a payer's payee is a partner. */
    record Standing(String subject, String payer, String partner, UUID supplier) {
    }

    /** All that stand accepted. */
    List<Standing> standing() {
        return database.query(row -> new Standing(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, UUID.class)), "select distinct a.subject, a.payer_code, a.receiver_code, a.supplier_key from counting.accepted_year a" + ACCEPTED
                + " where a.line_count > 0 order by a.subject");
    }

    /** The years of these subjects in which there are payments, each with its transfer as the caller may see it. */
    Map<String, List<AcceptedYear>> of(Collection<String> subjects) {
        List<Object> asked = new ArrayList<>(subjects);
        List<Kept> kept = asked.isEmpty() ? List.of() : database.query(Kept::of, "select a.subject, a.start_year, a.line_count, a.net_pence, a.transfer_ref, g.together from counting.accepted_year a left join (select a.transfer_ref, sum(a.net_pence) as together"
                + " from counting.accepted_year a" + ACCEPTED + " group by a.transfer_ref) g on g.transfer_ref = a.transfer_ref where a.line_count > 0 and a.subject in (" + SupplierConditions.marks(asked) + ") order by a.subject, a.start_year", asked.toArray());
        Map<String, TransferRow> there = transfers.withRefs(kept.stream().map(Kept::transfer).filter(Objects::nonNull).distinct().toList()).stream().collect(Collectors.toMap(TransferRow::ref, Function.identity()));
        return kept.stream().collect(Collectors.groupingBy(Kept::subject, Collectors.mapping(one -> year(one, Optional.ofNullable(one.transfer()).map(there::get)), Collectors.toList())));
    }

    private static AcceptedYear year(Kept kept, Optional<TransferRow> transfer) {
        return new AcceptedYear(new FinancialYear(kept.startYear()).toString(), kept.payments(), kept.netPence(), kept.transfer(), transfer.map(row -> row.details().kind()).orElse(null),
                transfer.map(row -> row.details().payerPence()).orElse(null), transfer.map(TransferRow::payerSource).map(source -> source.origin()).orElse(null), kept.together());
    }
}
