package uk.totalplace.counting.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Saving;
import uk.totalplace.common.period.FinancialYear;

@Dependent
class TransferRepository {
    private static final String COLUMNS = "t.ref, t.payer_code, t.receiver_code, t.start_year, t.kind, t.payer_pence, t.receiver_pence, t.note, t.synthetic, t.released, t.version,"
            + " t.payer_origin, t.payer_run, t.payer_file, t.payer_line, t.receiver_origin, t.receiver_run, t.receiver_file, t.receiver_line";
    private static final String LARGER = "greatest(t.payer_pence, t.receiver_pence)";
    private static final String UNRELEASED = " where not t.released and (t.payer_code = ? and t.payer_pence is not null or t.receiver_code = ? and t.receiver_pence is not null)";
    /** Where both told a year, its return stays, and so does what is netted from it. */
    private static final String OF_LATER_YEARS = "t.start_year >= ? and not exists (select 1 from counting.expenditure_return p join counting.expenditure_return s on s.start_year = p.start_year where p.organisation_code = ? and s.organisation_code = ?"
            + " and p.start_year = t.start_year) and not exists (select 1 from counting.transfer o where o.start_year = t.start_year and o.kind = t.kind and ";
    private static final String PAID_LATER = " where t.payer_code = ? and t.receiver_code <> ? and " + OF_LATER_YEARS + "o.payer_code = ? and o.receiver_code = t.receiver_code)";
    private static final String RECEIVED_LATER = " where t.receiver_code = ? and t.payer_code <> ? and " + OF_LATER_YEARS + "o.receiver_code = ? and o.payer_code = t.payer_code)";
    private static final String APART = "abs(t.payer_pence - t.receiver_pence)";

    @PersistenceContext(unitName = "counting")
    private EntityManager entities;
    @Inject
    private Database database;

    Optional<Transfer> find(String ref) {
        return Optional.ofNullable(ref).map(given -> entities.find(Transfer.class, given));
    }

    Optional<Transfer> between(String payer, String receiver, FinancialYear year, TransferKind kind) {
        return entities.createQuery("select t from Transfer t where t.payer = :payer and t.receiver = :receiver and t.startYear = :year and t.kind = :kind", Transfer.class)
                .setParameter("payer", payer).setParameter("receiver", receiver).setParameter("year", year.startYear()).setParameter("kind", kind).getResultStream().findFirst();
    }

    /** @throws InvalidInput when there is one of that kind between the two in that year already */
    void add(Transfer transfer, TransferDetails said, FinancialYear year) {
        InvalidInput taken = new InvalidInput("kind", "There is a transfer of that kind between the two in that year already: correct it.");
        if (database.count("select count(*) from counting.transfer where payer_code = ? and receiver_code = ? and start_year = ? and kind = ?", said.payer(), said.receiver(), year.startYear(), said.kind().name()) > 0) {
            throw taken;
        }
        entities.persist(transfer);
        Saving.fresh(entities::flush, taken);
    }

    void keep(Record command) {
        Saving.corrected(entities::flush, "this transfer", command);
    }

    List<TransferRow> page(TransferFilter filter, String order, Caller caller, Tolerance tolerance, int first, int size) {
        List<Object> parameters = new ArrayList<>();
        String where = where(filter, caller, tolerance, parameters);
        parameters.addAll(List.of(size, first));
        return database.query(row -> row(row, tolerance), "select " + COLUMNS + " from counting.transfer t" + where + " order by " + order + " limit ? offset ?",
                parameters.toArray());
    }

    List<TransferRow> withRefs(Collection<String> refs, Caller caller, Tolerance tolerance) {
        List<Object> parameters = new ArrayList<>();
        String where = where(TransferFilter.EVERYTHING, caller, tolerance, parameters) + " and t.ref in (" + String.join(", ", Collections.nCopies(refs.size(), "?")) + ")";
        parameters.addAll(refs);
        return refs.isEmpty() ? List.of() : database.query(row -> row(row, tolerance), "select " + COLUMNS + " from counting.transfer t" + where, parameters.toArray());
    }

    /** The references of those that are not released and of which the organisation says its side. */
    List<String> unreleased(String organisation) {
        return database.query(row -> row.getString(1), "select t.ref from counting.transfer t" + UNRELEASED + " order by t.ref", organisation, organisation);
    }

    int release(String organisation) {
        return database.update("update counting.transfer t set released = true, version = version + 1" + UNRELEASED, organisation, organisation);
    }

    long count(String organisation) {
        return database.count("select count(*) from counting.transfer where payer_code = ? or receiver_code = ?", organisation, organisation);
    }

    /** Transfers of years that begin on the day or later, which the successor does not tell already. */
    long countLater(String predecessor, String successor, LocalDate on) {
        Object[] parameters = later(predecessor, successor, on);
        return database.count("select count(*) from counting.transfer t" + PAID_LATER, parameters) + database.count("select count(*) from counting.transfer t" + RECEIVED_LATER, parameters);
    }

    void passLater(String predecessor, String successor, LocalDate on) {
        Object[] parameters = Stream.concat(Stream.of(successor), Stream.of(later(predecessor, successor, on))).toArray();
        database.update("update counting.transfer t set payer_code = ?, version = version + 1" + PAID_LATER, parameters);
        database.update("update counting.transfer t set receiver_code = ?, version = version + 1" + RECEIVED_LATER, parameters);
    }

    private static Object[] later(String predecessor, String successor, LocalDate on) {
        return new Object[] {predecessor, successor, FinancialYear.firstFrom(on).startYear(), predecessor, successor, successor};
    }

    long count(TransferFilter filter, Caller caller, Tolerance tolerance) {
        List<Object> parameters = new ArrayList<>();
        return database.count("select count(*) from counting.transfer t" + where(filter, caller, tolerance, parameters), parameters.toArray());
    }

    private static String where(TransferFilter filter, Caller caller, Tolerance tolerance, List<Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!caller.seesUnreleased()) {
            String owners = String.join(", ", Collections.nCopies(caller.owners().size(), "?"));
            conditions.add("(t.released or t.payer_code in (" + owners + ") or t.receiver_code in (" + owners + "))");
            parameters.addAll(caller.owners());
            parameters.addAll(caller.owners());
        }
        if (filter.year() != null) {
            conditions.add("t.start_year = ?");
            parameters.add(FinancialYear.read(filter.year()).map(FinancialYear::startYear).orElse(0));
        }
        if (filter.organisation() != null) {
            conditions.add("(t.payer_code = ? or t.receiver_code = ?)");
            parameters.addAll(List.of(filter.organisation(), filter.organisation()));
        }
        if (filter.reconciliation() != null) {
            conditions.add(switch (filter.reconciliation()) {
                case ONE_SIDED -> "(t.payer_pence is null or t.receiver_pence is null)";
                case AGREED -> "(" + APART + " <= ? or " + APART + " <= floor(" + LARGER + " * ? / 100))";
                case DISCREPANCY -> "(" + APART + " > ? and " + APART + " > floor(" + LARGER + " * ? / 100))";
            });
            if (filter.reconciliation() != Reconciliation.ONE_SIDED) {
                parameters.addAll(List.of(tolerance.leastPence(), tolerance.percent()));
            }
        }
        return " where " + String.join(" and ", conditions);
    }

    private static TransferRow row(ResultSet row, Tolerance tolerance) throws SQLException {
        Long payer = row.getObject("payer_pence", Long.class);
        Long receiver = row.getObject("receiver_pence", Long.class);
        return new TransferRow(row.getString("ref"), new TransferDetails(row.getString("payer_code"), row.getString("receiver_code"), new FinancialYear(row.getInt("start_year")).toString(),
                TransferKind.valueOf(row.getString("kind")), payer, receiver, row.getString("note"), row.getBoolean("synthetic")), tolerance.of(payer, receiver), source(row, "payer"), source(row, "receiver"),
                row.getBoolean("released"), row.getInt("version"));
    }

    private static SideSource source(ResultSet row, String side) throws SQLException {
        String origin = row.getString(side + "_origin");
        return origin == null ? null : new SideSource(Origin.valueOf(origin), row.getObject(side + "_run", Long.class), row.getString(side + "_file"), row.getObject(side + "_line", Long.class));
    }
}
