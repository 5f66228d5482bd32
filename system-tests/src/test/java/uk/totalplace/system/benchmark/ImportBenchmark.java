package uk.totalplace.system.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import uk.totalplace.system.run.DatabaseServer;
import uk.totalplace.system.run.Server;
import uk.totalplace.system.wire.Upload;
import uk.totalplace.system.wire.Visitor;

/**
 * Imports a large made-up file through the real server on PostgreSQL, dry and in earnest, and compares it with PostgreSQL's own COPY of the very same rows into the very same table with its indexes. The server runs with
 * the heap it is delivered with. The first pass meets a server and a database that have never done it: what the import then makes, such as log files of the database, COPY finds there.
 */
record ImportBenchmark(String what, String dataSet, String table, String organisation, int lines) {
    private static final int PASSES = Integer.getInteger("benchmark.passes", 3);

    void run(Path generated) throws SQLException, IOException {
        System.setProperty("database", "postgresql");
        Map<String, String> settings = new HashMap<>(DatabaseServer.fresh());
        settings.put("TOTALPLACE_UPLOAD_MEGABYTES", "512");
        byte[] file = Files.readAllBytes(generated);
        System.out.printf("%,d %s, a file of %d MB%n", lines, what, file.length >> 20);
        try (Server server = Server.prepared("import-benchmark", settings).asInProduction().start();
                Connection database = DriverManager.getConnection(settings.get("DB_URL"), settings.get("DB_USER"), settings.get("DB_PASSWORD"));
                Statement sql = database.createStatement()) {
            Upload upload = Upload.by(Visitor.basic(server, "officer", Visitor.PASSWORD), organisation);
            for (int pass = 1; pass <= PASSES; pass++) {
                // What was deleted before is cleared away first, or the database would do it beside what is timed.
                sql.execute("vacuum");
                double dry = timed(upload, "dry-run", file, null);
                long[] run = new long[1];
                sql.execute("vacuum");
                double real = timed(upload, "all-or-nothing", file, run);
                Path rows = Files.createTempFile("rows", ".copy");
                Files.setPosixFilePermissions(rows, PosixFilePermissions.fromString("rw-rw-rw-"));
                sql.execute("copy (select * from " + table + " where import_run = " + run[0] + ") to '" + rows + "'");
                sql.execute("delete from " + table + " where import_run = " + run[0]);
                sql.execute("vacuum full " + table);
                sql.execute("vacuum");
                long start = System.nanoTime();
                sql.execute("copy " + table + " from '" + rows + "'");
                double copy = seconds(start);
                Files.delete(rows);
                upload.undo(run[0]);
                sql.execute("vacuum full " + table);
                System.out.printf("pass %d%s: dry run %.1f s, import %.1f s, COPY %.1f s; ratios %.2f dry, %.2f in earnest%n", pass, pass == 1 ? ", server and database fresh" : "", dry, real, copy, dry / copy, real / copy);
            }
        }
    }

    /** From the file's acceptance to the run's end; keeping the file as it comes over the wire is not in it. */
    private double timed(Upload upload, String mode, byte[] file, long[] run) {
        long id = upload.submit(dataSet, mode, "large.csv", file);
        long start = System.nanoTime();
        Upload.Outcome outcome = upload.look(id);
        while (outcome.status().equals("QUEUED") || outcome.status().equals("RUNNING")) {
            Server.pause(100);
            outcome = upload.look(id);
        }
        double seconds = seconds(start);
        if (outcome.taken() != lines) {
            throw new IllegalStateException(outcome.toString());
        }
        if (run != null) {
            run[0] = id;
        }
        return seconds;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
