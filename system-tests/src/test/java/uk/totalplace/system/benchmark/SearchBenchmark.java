package uk.totalplace.system.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.totalplace.system.run.DatabaseServer;
import uk.totalplace.system.run.Server;
import uk.totalplace.system.wire.Visitor;

/**
 * Searches as people type over 1,000,000 properties on PostgreSQL, through the real server, and compares it with reading the table for
 * each letter. A program, not a test: {@code mvn -Pbenchmark verify -pl system-tests -am}.
 */
public final class SearchBenchmark {
    private static final int ROWS = Integer.getInteger("benchmark.rows", 1_000_000);
    private static final List<String> TYPED = List.of("leisure centre", "library margate", "ben-0471123", "ct9 1aa", "town hall", "family youth", "high street dover", "zzzz", "school", "police st", "museum whit", "1000079190");
    private static final double MOST_MILLISECONDS = 100;

    private SearchBenchmark() {
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        System.setProperty("database", "postgresql");
        Map<String, String> settings = DatabaseServer.fresh();
        try (Server server = Server.prepared("benchmark", settings).asInProduction().start();
                Connection database = DriverManager.getConnection(settings.get("DB_URL"), settings.get("DB_USER"), settings.get("DB_PASSWORD"))) {
            System.out.printf("%,d properties entered in %.1f s%n", ROWS, fill(database) / 1000);
            double worst = 0;
            for (String account : List.of("officer", "partner", "reader")) {
                Visitor visitor = Visitor.basic(server, account, Visitor.PASSWORD);
                asTyped(visitor);
                double[] times = asTyped(visitor);
                System.out.printf("%-8s as typed: median %.0f ms, p95 %.0f ms, longest %.0f ms, %d answers%n", account, at(times, 0.5), at(times, 0.95), at(times, 1), times.length);
                worst = Math.max(worst, at(times, 0.95));
            }
            double reading = reading(database);
            System.out.printf("Reading the table once for a word that is nowhere: %.0f ms. p95 of search is %.2f of it, and %.2f of the target of %.0f ms.%n", reading, worst / reading, worst / MOST_MILLISECONDS, MOST_MILLISECONDS);
        }
        System.exit(0);
    }

    private static double fill(Connection database) throws SQLException, IOException {
        long start = System.nanoTime();
        try (InputStream sql = SearchBenchmark.class.getResourceAsStream("/benchmark/properties.sql"); PreparedStatement insert = database.prepareStatement(new String(sql.readAllBytes(), StandardCharsets.UTF_8))) {
            insert.setInt(1, ROWS);
            insert.executeUpdate();
        }
        double milliseconds = (System.nanoTime() - start) / 1e6;
        try (Statement settle = database.createStatement()) {
            settle.execute("vacuum analyze assets.property");
        }
        return milliseconds;
    }

    /** An answer for every letter, as if nobody typed faster than the server answers. */
    private static double[] asTyped(Visitor visitor) {
        List<Double> times = new ArrayList<>();
        for (String typed : TYPED) {
            IntStream.rangeClosed(1, typed.length()).mapToObj(end -> typed.substring(0, end)).filter(part -> !part.endsWith(" ")).forEach(part -> {
                long start = System.nanoTime();
                int status = visitor.get("api/v1/search?size=8&q=" + Visitor.encoded(part)).status();
                times.add((System.nanoTime() - start) / 1e6);
                if (status != 200) {
                    throw new IllegalStateException(status + " for " + part);
                }
            });
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private static double reading(Connection database) throws SQLException {
        double best = Double.MAX_VALUE;
        try (Statement query = database.createStatement()) {
            for (int turn = 0; turn < 3; turn++) {
                long start = System.nanoTime();
                query.executeQuery("select count(*) from assets.property where lower(name) like '%qqqq%' or lower(street_name) like '%qqqq%' or lower(post_town) like '%qqqq%' or lower(postcode) like '%qqqq%' or lower(asset_code) like '%qqqq%'").close();
                best = Math.min(best, (System.nanoTime() - start) / 1e6);
            }
        }
        return best;
    }
}
