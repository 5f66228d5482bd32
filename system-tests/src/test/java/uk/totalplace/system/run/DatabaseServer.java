package uk.totalplace.system.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The database this run of the suite is on, as {@code -Ddatabase} says: H2 in a file, the embedded default, or a real PostgreSQL. */
public final class DatabaseServer {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    private DatabaseServer() {
    }

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("database"));
    }

    /** The environment of a server on an empty database of its own. H2 needs none: its file lies in the server's own folder. */
    public static Map<String, String> fresh() {
        return isPostgres() ? freshPostgres() : Map.of();
    }

    private static synchronized Map<String, String> freshPostgres() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().start();
            }
            String name = "totalplace" + NUMBER.incrementAndGet();
            try (Connection connection = DriverManager.getConnection(postgres.getJdbcUrl("postgres", "postgres")); Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return Map.of("DB_URL", postgres.getJdbcUrl("postgres", name).replaceFirst("\\?.*", ""), "DB_USER", "postgres", "DB_PASSWORD", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
