package uk.totalplace.common.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Plain SQL in the caller's transaction, on the one data source all modules share. */
@ApplicationScoped
public class Database {

    /** Work on a connection that is closed afterwards. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** A row of an answer. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** @throws DatabaseTrouble when the database refuses or does not answer */
    public <T> T with(Work<T> work) {
        try (Connection connection = source().getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    /** Runs one statement and gives the number of rows it touched. */
    public int update(String sql, Object... parameters) {
        return with(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    public <T> List<T> query(Reading<T> reading, String sql, Object... parameters) {
        return with(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, parameters); ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reading.of(rows));
                }
                return all;
            }
        });
    }

    public long count(String sql, Object... parameters) {
        return query(row -> row.getLong(1), sql, parameters).get(0);
    }

    /**
     * Has PostgreSQL count what a table that was just filled holds. Its planner goes by counts it makes from time to time; for
     * rows that came since it expects none, and joins thirty thousand with thirty thousand one by one. H2 needs no telling.
     */
    public void refreshStatistics(String table) {
        if (isPostgres()) {
            update("analyze " + table);
        }
    }

    /**
     * Has PostgreSQL plan each statement of this transaction by the values it is asked with. A plan for any value reads the whole table
     * for a rare word as for a common one. H2 needs no telling.
     */
    public void planByValues() {
        if (isPostgres()) {
            update("set local plan_cache_mode = force_custom_plan");
        }
    }

    public boolean isPostgres() {
        return with(connection -> connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT).startsWith("postgres"));
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static DataSource source() {
        try {
            return (DataSource) new InitialContext().lookup("jdbc/totalplace");
        } catch (NamingException e) {
            throw new IllegalStateException("The data source jdbc/totalplace is not configured", e);
        }
    }
}
