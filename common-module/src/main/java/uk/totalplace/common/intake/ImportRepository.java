package uk.totalplace.common.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.database.BulkInsert;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.tabular.Known;

@Dependent
class ImportRepository {
    private static final BulkInsert PROBLEMS = BulkInsert.into("common.import_problem").column("run_id", "bigint").column("ordinal", "bigint").column("line", "bigint")
            .column("column_name", "varchar").column("severity", "varchar").column("code", "varchar").column("message", "varchar").column("remedy", "varchar");
    private static final BulkInsert REFUSED = BulkInsert.into("common.import_refused").column("run_id", "bigint").column("line", "bigint").column("code", "varchar")
            .column("reason", "varchar").column("cells", "varchar");

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

    List<Long> waiting() {
        return entities.createQuery("select r.id from ImportRun r where r.status in (:queued, :running) order by r.id", Long.class)
                .setParameter("queued", ImportStatus.QUEUED).setParameter("running", ImportStatus.RUNNING).setMaxResults(10).getResultList();
    }

    /** Runs of an organisation, or of all when it is null, newest first. */
    List<ImportRun> page(String organisation, int first, int size) {
        return ofOrganisation("select r from ImportRun r", organisation, " order by r.id desc", ImportRun.class).setFirstResult(first).setMaxResults(size).getResultList();
    }

    long count(String organisation) {
        return ofOrganisation("select count(r) from ImportRun r", organisation, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> ofOrganisation(String select, String organisation, String end, Class<T> type) {
        return organisation == null ? entities.createQuery(select + end, type)
                : entities.createQuery(select + " where r.organisation = :organisation" + end, type).setParameter("organisation", organisation);
    }

    void forgetFindings(long run) {
        database.update("delete from common.import_problem where run_id = ?", run);
        database.update("delete from common.import_refused where run_id = ?", run);
    }

    void forgetHeadings(long run) {
        database.update("delete from common.import_heading where run_id = ?", run);
    }

    void write(long run, long firstOrdinal, List<Problem> problems) {
        List<Object[]> rows = new ArrayList<>(problems.size());
        for (Problem p : problems) {
            rows.add(new Object[] {run, firstOrdinal + rows.size(), p.line(), cut(p.column(), 200), p.severity().name(), p.code(), cut(p.message(), 1000), cut(p.remedy(), 1000)});
        }
        database.<Void>with(connection -> {
            PROBLEMS.write(connection, rows);
            return null;
        });
    }

    void writeRefused(long run, Collection<RefusedLine> lines) {
        List<Object[]> rows = lines.stream().map(line -> new Object[] {run, line.line(), line.code(), cut(line.reason(), 2000), json(line.cells())}).toList();
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

    List<RefusedLine> refused(long run, long after, int most) {
        return database.query(row -> new RefusedLine(row.getLong(1), row.getString(2), row.getString(3), cells(row.getString(4))),
                "select line, code, reason, cells from common.import_refused where run_id = ? and line > ? order by line limit ?", run, after, most);
    }

    void writeHeadings(long run, List<HeadingRow> headings) {
        for (HeadingRow heading : headings) {
            database.update("insert into common.import_heading (run_id, ordinal, heading, column_name, known, first_value) values (?, ?, ?, ?, ?, ?)", run, heading.ordinal(),
                    cut(heading.heading(), 200), heading.column(), heading.known().name(), cut(heading.firstValue(), 200));
        }
    }

    List<HeadingRow> headings(long run) {
        return database.query(row -> new HeadingRow(row.getInt(1), row.getString(2), row.getString(3), Known.valueOf(row.getString(4)), row.getString(5)),
                "select ordinal, heading, column_name, known, first_value from common.import_heading where run_id = ? order by ordinal", run);
    }

    Map<String, String> memory(String organisation, String dataSet) {
        Map<String, String> memory = new HashMap<>();
        database.query(row -> memory.put(row.getString(1), row.getString(2)), "select heading, column_name from common.column_memory where organisation_code = ? and data_set = ?", organisation, dataSet);
        return memory;
    }

    void remember(String organisation, String dataSet, String heading, String column) {
        database.update("delete from common.column_memory where organisation_code = ? and data_set = ? and heading = ?", organisation, dataSet, heading);
        database.update("insert into common.column_memory (organisation_code, data_set, heading, column_name) values (?, ?, ?, ?)", organisation, dataSet, heading, column == null ? "" : column);
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
