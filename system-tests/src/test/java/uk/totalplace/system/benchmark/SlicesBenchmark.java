package uk.totalplace.system.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.system.run.DatabaseServer;
import uk.totalplace.system.run.Server;
import uk.totalplace.system.wire.Answer;
import uk.totalplace.system.wire.Visitor;

/**
 * Slices ten million lines of expenditure by two dimensions through the real server on PostgreSQL, and compares it with the same group-by in plain SQL over the lines of that year. The lines are put into the
 * database by SQL; each return is then corrected over the API, which sums it up as any correction does. A program, not a test: {@code mvn -Pbenchmark verify -pl system-tests -am -Dbenchmark.of=Slices}.
 */
public final class SlicesBenchmark {
    private static final int LINES = Integer.getInteger("benchmark.lines", 10_000_000);
    private static final int YEARS = 5;
    private static final int FIRST_YEAR = 2020;
    private static final int TIMES = 9;
    private static final List<String> PAIRS = List.of("cofog organisation", "cofog area", "service subjective", "theme area", "service area", "organisation year", "area quality", "fund area", "fund service", "counterpart fund", "counterpart area");
    private static final Map<String, String> COLUMNS = Map.of("cofog", "substring(l.cofog, 1, 2)", "organisation", "l.organisation_code", "area", "l.area_code", "service", "l.service", "subjective", "l.subjective", "theme", "l.theme", "year",
            "l.start_year", "quality", "l.quality", "fund", "l.fund", "counterpart", "coalesce(l.counterpart, '-')");

    private SlicesBenchmark() {
    }

    public static void main(String[] arguments) throws SQLException {
        System.setProperty("database", "postgresql");
        Map<String, String> settings = new HashMap<>(DatabaseServer.fresh());
        try (Server server = Server.prepared("slices-benchmark", settings).asInProduction().start();
                Connection database = DriverManager.getConnection(settings.get("DB_URL"), settings.get("DB_USER"), settings.get("DB_PASSWORD"));
                Statement sql = database.createStatement()) {
            Visitor officer = Visitor.basic(server, "officer", Visitor.PASSWORD);
            List<String> bodies = officer.get("api/v1/organisations?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().map(body -> body.getString("code")).sorted().limit(40).toList();
            fill(sql, bodies);
            long start = System.nanoTime();
            for (String body : bodies) {
                for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                    sum(officer, body, "%d/%02d".formatted(year, (year + 1) % 100));
                }
            }
            System.out.printf("%,d lines of %d bodies in %d years summed up in %.0f s: %,d rows of sums%n", LINES, bodies.size(), YEARS, (System.nanoTime() - start) / 1e9, count(sql, "counting.expenditure_sum"));
            sql.execute("vacuum analyze");
            for (String pair : PAIRS) {
                measure(officer, sql, pair.split(" ")[0], pair.split(" ")[1]);
            }
        }
        System.exit(0);
    }

    private static void fill(Statement sql, List<String> bodies) throws SQLException {
        long each = LINES / bodies.size() / YEARS;
        int run = 1_000_000;
        for (String body : bodies) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                run++;
                sql.execute("""
                        insert into counting.expenditure_line (import_run, import_line, part, organisation_code, start_year, phase, nature, flow, basis, quality, cofog, service, subjective, theme, area_code, fund, outcome, counterpart, pence, line_pence, identity_key, content_key)
                        select %d, g, 1, '%s', %d, 'OUTTURN', case when random() < .1 then 'CAPITAL' else 'REVENUE' end, case when random() < .1 then 'INCOME' else 'GROSS' end, 'BY_BODY', (array['ACTUAL','APPORTIONED','ESTIMATED'])[1 + floor(random() * 3)::int],
                        lpad((1 + floor(random() * 10))::text, 2, '0') || '.' || (1 + floor(random() * 8))::text, 'Service ' || service, (array['EMPLOYEES','PREMISES','TRANSPORT','SUPPLIES_AND_SERVICES','THIRD_PARTY_PAYMENTS','TRANSFER_PAYMENTS',
                        'SUPPORT_SERVICES','CAPITAL_FINANCING'])[1 + floor(random() * 8)::int], (array['-','gateway','assets','regulation','margate'])[1 + floor(random() * 5)::int], 'E0500' || (4800 + floor(random() * 300))::text, 'Fund ' || service / 2 + floor(random() * 2)::int,
                        'Outcome ' || service / 3, case when random() < .2 then 'E07000' || (105 + floor(random() * 12))::text end, (1000 + floor(random() * 1e7))::bigint, 0, gen_random_uuid(), gen_random_uuid() from (select n as g, floor(random() * 30)::int as service from generate_series(1, %d) n) d""".formatted(run, body, year, each));
                sql.execute("insert into counting.expenditure_return (organisation_code, start_year, gross_pence, synthetic, released, version, line_count) select '%s', %d, sum(pence), true, true, 0, count(*) from counting.expenditure_line where import_run = %d and flow = 'GROSS'"
                        .formatted(body, year, run));
            }
        }
    }

    private static void sum(Visitor officer, String body, String year) {
        JsonObject now = officer.get("api/v1/expenditure-returns/" + body + "/" + year).json();
        String changed = Json.createObjectBuilder().add("organisation", body).add("year", year).add("version", now.getInt("version")).add("grossPence", now.getJsonNumber("grossPence")).add("note", "Made up for a benchmark").build().toString();
        Answer answer = officer.sendJson("PUT", "api/v1/expenditure-returns/" + body + "/" + year, changed);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private static void measure(Visitor officer, Statement sql, String rows, String columns) throws SQLException {
        boolean years = columns.equals("year");
        String query = "select " + COLUMNS.get(rows) + ", " + COLUMNS.get(columns) + ", sum(l.pence), count(*) from counting.expenditure_line l join counting.expenditure_return r on r.organisation_code = l.organisation_code and r.start_year = l.start_year"
                + " and r.phase = l.phase and r.basis = l.basis where l.superseded_by is null and l.flow = 'GROSS'" + (years ? "" : " and l.start_year = " + (FIRST_YEAR + YEARS - 1)) + " group by 1, 2";
        double[] plain = new double[3];
        double[] sliced = new double[TIMES];
        for (int i = 0; i < plain.length; i++) {
            long start = System.nanoTime();
            try (ResultSet answer = sql.executeQuery(query)) {
                while (answer.next()) {
                    answer.getLong(3);
                }
            }
            plain[i] = (System.nanoTime() - start) / 1e6;
        }
        long cells = 0;
        for (int i = 0; i < sliced.length; i++) {
            long start = System.nanoTime();
            cells = officer.get("api/v1/slices?size=50&rows=" + rows + "&columns=" + columns).json().getJsonNumber("total").longValue();
            sliced[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(plain);
        Arrays.sort(sliced);
        System.out.printf("%s by %s, %,d cells: %.0f ms over the API (median of %d), the group-by of the lines %.0f ms; ratio %.3f%n", rows, columns, cells, sliced[TIMES / 2], TIMES, plain[1], sliced[TIMES / 2] / plain[1]);
    }

    private static long count(Statement sql, String table) throws SQLException {
        try (ResultSet answer = sql.executeQuery("select count(*) from " + table)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
