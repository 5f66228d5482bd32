package uk.totalplace.common.returns;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.area.AreaGroupings;
import uk.totalplace.common.area.AreaScope;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.search.SortBy;

@Dependent
class ReturnRepository {
    private static final String FROM = " from common.called_return r join common.return_call c on c.id = r.call_id left join common.import_run i on i.id = r.run_id left join common.account a on a.name = r.said_by";
    /** Of the upload it rests on, else of the total that was entered. */
    static final String AMOUNT = "case when r.run_id is null then r.entered_pence else i.amount_pence end";
    private static final String COLUMNS = "r.id, c.id, c.title, c.data_set, c.period, c.opens_on, c.due_on, c.note, r.organisation_code, r.state, r.run_id, i.file_name, i.lines_taken + i.lines_unchanged, " + AMOUNT + ","
            + " coalesce(a.display_name, r.said_by), r.said_as, r.said_at, r.note, r.version";

    /** A return lies where the organisation that owes it belongs. */
    private static final String AREA = AreaScope.ofOrganisation("r.organisation_code");

    @PersistenceContext(unitName = "common")
    private EntityManager entities;
    @Inject
    private Database database;
    @Inject
    private AreaGroupings groupings;

    void keep(ReturnCall call) {
        entities.persist(call);
        entities.flush();
    }

    void keep(Return owed) {
        entities.persist(owed);
        entities.flush();
    }

    boolean isCalled(String dataSet, String period) {
        return database.count("select count(*) from common.return_call where data_set = ? and period = ?", dataSet, period) > 0;
    }

    Optional<Return> find(long id) {
        return Optional.ofNullable(entities.find(Return.class, id));
    }

    /** What an upload of today could answer, open ones first by the day they are due, then attested ones, the latest first. */
    List<Answered> openFor(String dataSet, String organisation) {
        return database.query(row -> new Answered(row.getLong(1), FinancialYear.read(row.getString(2)).orElse(null), ReturnState.valueOf(row.getString(3))), "select r.id, c.period, r.state from common.called_return r join common.return_call c on c.id = r.call_id"
                + " where c.data_set = ? and r.organisation_code = ? and r.state in ('DUE', 'RECEIVED', 'ATTESTED') and c.opens_on <= ?"
                + " order by case when r.state = 'ATTESTED' then 1 else 0 end, case when r.state = 'ATTESTED' then null else c.due_on end, c.due_on desc, r.id", dataSet, organisation, Date.valueOf(UkTime.today()));
    }

    /** Every upload that answered a return stays known, so that it rests on the one before when the last is undone. */
    void keepAnswer(long owed, long run) {
        database.update("insert into common.called_return_upload (return_id, run_id) values (?, ?)", owed, run);
    }

    /** The newest upload that answered a return and stands, without the given one; null where there is none. */
    Long standingBefore(long owed, long undone) {
        return database.query(row -> whole(row, 1), "select max(u.run_id) from common.called_return_upload u join common.import_run i on i.id = u.run_id where u.return_id = ? and u.run_id <> ? and i.status = 'COMMITTED'", owed, undone).get(0);
    }

    List<Return> restingOn(long run) {
        return entities.createQuery("select r from Return r where r.run = :run", Return.class).setParameter("run", run).getResultList();
    }

    List<ReturnRow> page(List<String> owners, ReturnFilter filter, SortBy<ReturnSort> order, int first, int size) {
        Conditions conditions = new Conditions(owners, filter, groupings.scope(filter.regroup()));
        return database.query(ReturnRepository::row, "select " + COLUMNS + FROM + conditions.where() + " order by " + ReturnSort.orderBy(order) + " limit ? offset ?", conditions.and(size, first));
    }

    long count(List<String> owners, ReturnFilter filter) {
        Conditions conditions = new Conditions(owners, filter, groupings.scope(filter.regroup()));
        return database.count("select count(*)" + FROM + conditions.where(), conditions.and());
    }

    List<AreaSum> byArea(List<String> owners, ReturnFilter filter) {
        Conditions conditions = new Conditions(owners, filter, groupings.scope(filter.regroup()));
        return AreaSum.of(database, AREA, "null", FROM + conditions.where(), conditions.and());
    }

    Optional<ReturnRow> row(long id) {
        return database.query(ReturnRepository::row, "select " + COLUMNS + FROM + " where r.id = ?", id).stream().findFirst();
    }

    Found<ReturnRow> search(List<String> owners, SearchText text, int first, int most) {
        SearchQuery query = new SearchQuery("r.id", "common.called_return r join common.return_call c on c.id = r.call_id join common.organisation o on o.code = r.organisation_code",
                SearchText.column("c.title", "c.period", "o.name"), "r.id");
        if (owners != null) {
            query.where("r.organisation_code in (?" + ", ?".repeat(owners.size() - 1) + ")", owners.toArray());
        }
        return query.find(database, text, first, most, row -> row.getLong(1))
                .fetched(ids -> database.query(ReturnRepository::row, "select " + COLUMNS + FROM + " where r.id in (?" + ", ?".repeat(ids.size() - 1) + ")", ids.toArray()), ReturnRow::id);
    }

    /** The return of the same organisation and data set that was attested last before this one was due. */
    Optional<ReturnRow> before(ReturnRow row) {
        return database.query(ReturnRepository::row, "select " + COLUMNS + FROM + " where r.organisation_code = ? and c.data_set = ? and c.due_on < ? and r.state = 'ATTESTED' order by c.due_on desc limit 1",
                row.organisation(), row.dataSet(), row.dueOn()).stream().findFirst();
    }

    List<Completeness> completeness() {
        return database.query(row -> new Completeness(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getDate(5).toLocalDate(), row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9)),
                "select c.id, c.title, c.data_set, c.period, c.due_on, count(*), count(case when r.state = 'RECEIVED' then 1 end), count(case when r.state = 'ATTESTED' then 1 end), count(case when r.state = 'NOTHING' then 1 end)"
                        + " from common.return_call c join common.called_return r on r.call_id = c.id group by c.id, c.title, c.data_set, c.period, c.due_on order by c.due_on desc, c.id desc limit 50");
    }

    private static ReturnRow row(ResultSet row) throws SQLException {
        Timestamp said = row.getTimestamp(17);
        return new ReturnRow(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5), row.getDate(6).toLocalDate(), row.getDate(7).toLocalDate(), row.getString(8), row.getString(9),
                ReturnState.valueOf(row.getString(10)), whole(row, 11), row.getString(12), whole(row, 13), whole(row, 14), row.getString(15), row.getString(16), said == null ? null : said.toLocalDateTime(),
                row.getString(18), row.getInt(19));
    }

    private static Long whole(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** A filter as SQL; {@code owners} are the only organisations whose returns the caller sees, null for who sees all. */
    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();

        private Conditions(List<String> owners, ReturnFilter filter, AreaScope scope) {
            if (owners != null) {
                conditions.add("r.organisation_code in (?" + ", ?".repeat(owners.size() - 1) + ")");
                parameters.addAll(owners);
            }
            if (!scope.isEverywhere()) {
                conditions.add(scope.condition(AREA));
                parameters.addAll(List.of(scope.parameters()));
            }
            equal("r.organisation_code", filter.organisation());
            equal("c.data_set", filter.dataSet());
            equal("c.id", filter.call());
            equal("r.state", filter.state() == null ? null : filter.state().name());
        }

        private void equal(String column, Object value) {
            if (value != null) {
                conditions.add(column + " = ?");
                parameters.add(value);
            }
        }

        private String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        private Object[] and(Object... more) {
            List<Object> all = new ArrayList<>(parameters);
            all.addAll(List.of(more));
            return all.toArray();
        }
    }
}
