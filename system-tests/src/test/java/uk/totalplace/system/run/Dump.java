package uk.totalplace.system.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that a stopped server has left behind, as a thief of the database and the logs would find it: every column of every row of every table, and
 * every line of its logs.
 */
public final class Dump implements AutoCloseable {
    private static final Set<String> NOT_OURS = Set.of("information_schema", "pg_catalog", "pg_toast");
    private final Connection connection;
    private final Server server;

    public Dump(Server stopped) {
        server = stopped;
        try {
            String url = stopped.setting("DB_URL");
            connection = url == null ? DriverManager.getConnection("jdbc:h2:file:" + stopped.output().resolve("data/totalplace") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE", "totalplace", "totalplace")
                    : DriverManager.getConnection(url, stopped.setting("DB_USER"), stopped.setting("DB_PASSWORD"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where which of the words stands. */
    public List<String> found(Collection<String> words) {
        try {
            List<String> places = new ArrayList<>();
            for (String table : tables()) {
                inTable(table, words, places);
            }
            inLogs(words, places);
            return places;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows as somebody would who can write to the database and has no key; gives their number. */
    public int change(String sql) {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The distinct values of a column over all tables that have it. */
    public Set<String> values(String column) {
        Set<String> values = new TreeSet<>();
        try {
            for (String table : tables()) {
                String[] name = table.split("\\.");
                try (ResultSet columns = connection.getMetaData().getColumns(null, name[0], name[1], column)) {
                    if (columns.next()) {
                        query("select distinct " + column + " from " + table + " where " + column + " is not null", row -> values.add(row.getString(1)));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        DatabaseMetaData about = connection.getMetaData();
        try (ResultSet rows = about.getTables(null, null, "%", null)) {
            while (rows.next()) {
                String schema = rows.getString("TABLE_SCHEM");
                if (!NOT_OURS.contains(schema.toLowerCase()) && rows.getString("TABLE_TYPE").toUpperCase().endsWith("TABLE")) {
                    tables.add(schema + "." + rows.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }

    @FunctionalInterface
    private interface Looking {
        void at(ResultSet row) throws SQLException;
    }

    private void query(String sql, Looking looking) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                looking.at(rows);
            }
        }
    }

    private void inTable(String table, Collection<String> words, List<String> places) throws SQLException {
        String[] name = table.split("\\.");
        query("select * from \"" + name[0] + "\".\"" + name[1] + "\"", row -> {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                String text = text(row, i);
                for (String word : words) {
                    if (text.contains(word)) {
                        places.add(word + " in " + table + "." + row.getMetaData().getColumnName(i));
                    }
                }
            }
        });
    }

    /** Bytes as the text they would be if they were one. */
    private static String text(ResultSet row, int column) throws SQLException {
        String type = row.getMetaData().getColumnTypeName(column).toLowerCase();
        if (type.contains("bytea") || type.contains("binary")) {
            byte[] bytes = row.getBytes(column);
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        }
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private void inLogs(Collection<String> words, List<String> places) {
        try (Stream<Path> files = Files.walk(server.output().resolve("logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                words.stream().filter(text::contains).forEach(word -> places.add(word + " in " + file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.stream().filter(server.console()::contains).forEach(word -> places.add(word + " in the console"));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
