package uk.totalplace.common.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.database.BulkInsert;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.common.tabular.Known;

@Dependent
class ImportRepository {
    private static final BulkInsert PROBLEMS = BulkInsert.into("common.import_problem").column("run_id", "bigint").column("ordinal", "bigint").column("line", "bigint")
            .column("column_name", "varchar").column("severity", "varchar").column("code", "varchar").column("message", "varchar").column("remedy", "varchar");
    private static final BulkInsert REFUSED = BulkInsert.into("common.import_refused").column("run_id", "bigint").column("line", "bigint").column("code", "varchar")
            .column("reason", "varchar").column("cells", "varchar").column("key_id", "varchar");

    @PersistenceContext(unitName = "common")
    private EntityManager entities;
    @Inject
    private Database database;

    void keep(ImportRun run) {
        entities.persist(run);
        entities.flush();
    }

    Optional<ImportRun> find(long id) {
        return Optional.ofNullable(entities.find(ImportRun.class, id));
    }

    /** The run as it is now, and as nobody else changes it before this transaction ends. */
    Optional<ImportRun> hold(long id) {
        return Optional.ofNullable(entities.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Long> waiting() {
        return entities.createQuery("select r.id from ImportRun r where r.status in (:queued, :running) order by r.id", Long.class)
                .setParameter("queued", ImportStatus.QUEUED).setParameter("running", ImportStatus.RUNNING).setMaxResults(10).getResultList();
    }

    /** Runs of some data sets for some organisations, or for all when those are null. */
    List<ImportRun> page(List<String> dataSets, List<String> owners, SortBy<ImportSort> order, int first, int size) {
        return of(dataSets, owners, "select r from ImportRun r", " order by " + ImportSort.orderBy(order), ImportRun.class).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** Among runs of some data sets for some organisations, or for all when those are null. */
    Found<ImportRun> search(List<String> dataSets, List<String> owners, SearchText text, int first, int most) {
        if (dataSets.isEmpty()) {
            return Found.none();
        }
        SearchQuery query = new SearchQuery("id", "common.import_run", SearchText.column("file_name", "cast(id as varchar(20))", "data_set"), "id desc").reference("cast(id as varchar(20))")
                .where("data_set in (" + String.join(", ", Collections.nCopies(dataSets.size(), "?")) + ")", dataSets.toArray());
        if (owners != null) {
            query.where("organisation_code in (?" + ", ?".repeat(owners.size() - 1) + ")", owners.toArray());
        }
        return query.find(database, text, first, most, row -> row.getLong(1))
                .fetched(ids -> entities.createQuery("select r from ImportRun r where r.id in :ids", ImportRun.class).setParameter("ids", ids).getResultList(), ImportRun::id);
    }

    long count(List<String> dataSets, List<String> owners) {
        return of(dataSets, owners, "select count(r) from ImportRun r", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> of(List<String> dataSets, List<String> owners, String select, String end, Class<T> type) {
        String where = " where r.dataSet in :dataSets" + (owners == null ? "" : " and r.organisation in :owners");
        TypedQuery<T> query = entities.createQuery(select + where + end, type).setParameter("dataSets", dataSets);
        return owners == null ? query : query.setParameter("owners", owners);
    }

    /** Writes beside the pieces of a file with which key they are encrypted, so that a change of keys finds them. */
    void keepPieces(long run, String keyId) {
        if (keyId != null) {
            database.update("update common.import_piece set key_id = ? where run_id = ?", keyId, run);
        }
    }

    void forgetFindings(long run) {
        database.update("delete from common.import_problem where run_id = ?", run);
        database.update("delete from common.import_refused where run_id = ?", run);
    }

    void forgetHeadings(long run) {
        database.update("delete from common.import_heading where run_id = ?", run);
    }

    void write(long run, long firstOrdinal, Discretion discretion, List<Problem> problems) {
        List<Object[]> rows = new ArrayList<>(problems.size());
        for (Problem p : discretion.saidOf(problems)) {
            rows.add(new Object[] {run, firstOrdinal + rows.size(), p.line(), cut(p.column(), 200), p.severity().name(), p.code(), cut(p.message(), 1000), cut(p.remedy(), 1000)});
        }
        database.<Void>with(connection -> {
            PROBLEMS.write(connection, rows);
            return null;
        });
    }

    /** The place after the last problem that is written. */
    long nextProblem(long run) {
        return database.count("select coalesce(max(ordinal), 0) + 1 from common.import_problem where run_id = ?", run);
    }

    void writeRefused(long run, Discretion discretion, Collection<RefusedLine> lines) {
        List<Object[]> rows = lines.stream().map(discretion::said).map(line -> new Object[] {run, line.line(), line.code(), cut(line.reason(), 2000),
                discretion.keep(IntakeStore.REFUSED.place("cells", run, line.line()), json(line.cells())), discretion.keyId()}).toList();
        database.<Void>with(connection -> {
            REFUSED.write(connection, rows);
            return null;
        });
    }

    /** Refusals first, then by line: what keeps lines out is what people look for. */
    List<Problem> problems(long run, int first, int size) {
        return database.query(row -> new Problem(row.getObject(1) == null ? null : row.getLong(1), row.getString(2), Severity.valueOf(row.getString(3)), row.getString(4), row.getString(5), row.getString(6)),
                "select line, column_name, severity, code, message, remedy from common.import_problem where run_id = ? "
                        + "order by case severity when 'REFUSAL' then 0 when 'WARNING' then 1 else 2 end, coalesce(line, 0), ordinal limit ? offset ?", run, size, first);
    }

    Map<Severity, Long> problemCounts(long run) {
        Map<Severity, Long> counts = new HashMap<>();
        database.query(row -> counts.put(Severity.valueOf(row.getString(1)), row.getLong(2)), "select severity, count(*) from common.import_problem where run_id = ? group by severity", run);
        return counts;
    }

    List<RefusedLine> refused(long run, Discretion discretion, long after, int most) {
        return database.query(row -> new RefusedLine(row.getLong(1), row.getString(2), row.getString(3), cells(discretion.give(IntakeStore.REFUSED.place("cells", run, row.getLong(1)), row.getString(4)))),
                "select line, code, reason, cells from common.import_refused where run_id = ? and line > ? order by line limit ?", run, after, most);
    }

    void writeHeadings(long run, Discretion discretion, List<HeadingRow> headings) {
        for (HeadingRow heading : headings) {
            database.update("insert into common.import_heading (run_id, ordinal, heading, column_name, known, first_value, key_id) values (?, ?, ?, ?, ?, ?, ?)", run, heading.ordinal(),
                    discretion.keep(IntakeStore.HEADINGS.place("heading", run, heading.ordinal()), cut(heading.heading(), 200)), heading.column(), heading.known().name(),
                    discretion.keep(IntakeStore.HEADINGS.place("first_value", run, heading.ordinal()), cut(heading.firstValue(), 200)), discretion.keyId());
        }
    }

    List<HeadingRow> headings(long run, Discretion discretion) {
        return database.query(row -> new HeadingRow(row.getInt(1), discretion.give(IntakeStore.HEADINGS.place("heading", run, row.getInt(1)), row.getString(2)), row.getString(3),
                        Known.valueOf(row.getString(4)), discretion.give(IntakeStore.HEADINGS.place("first_value", run, row.getInt(1)), row.getString(5))),
                "select ordinal, heading, column_name, known, first_value from common.import_heading where run_id = ? order by ordinal", run);
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static String json(List<String> cells) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        cells.forEach(array::add);
        return array.build().toString();
    }

    private static List<String> cells(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
