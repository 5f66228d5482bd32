package uk.totalplace.system.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import uk.totalplace.system.run.DatabaseServer;
import uk.totalplace.system.run.Server;
import uk.totalplace.system.wire.Upload;
import uk.totalplace.system.wire.Visitor;

/**
 * Imports a million made-up payments through the real server on PostgreSQL, dry and in earnest, and compares it with PostgreSQL's own COPY of the very same rows into the very same
 * table with its indexes. The server runs with the heap it is delivered with. A program, not a test: {@code mvn -Pbenchmark verify -pl system-tests -am -Dbenchmark.of=Payments}.
 */
public final class PaymentsBenchmark {
    private static final int LINES = Integer.getInteger("benchmark.payments", 1_000_000);
    private static final int PASSES = Integer.getInteger("benchmark.passes", 2);
    private static final String DATA_SET = "counting.spend-over-500";
    private static final String[] UNITS = {"Adult Social Care", "Children and Families", "Environment and Neighbourhoods", "City Development", "Corporate Services", "Housing Revenue Account", "Public Health"};
    private static final String[] PURPOSES = {"Operational Materials", "Agency staff provision", "Residential care placements", "Repairs and maintenance", "Professional fees", "Vehicle hire", "Computer software", "Grants to voluntary bodies"};

    private PaymentsBenchmark() {
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        System.setProperty("database", "postgresql");
        Map<String, String> settings = new HashMap<>(DatabaseServer.fresh());
        settings.put("TOTALPLACE_UPLOAD_MEGABYTES", "512");
        byte[] file = Files.readAllBytes(generated());
        System.out.printf("%,d payments, a file of %d MB%n", LINES, file.length >> 20);
        try (Server server = Server.prepared("payments-benchmark", settings).asInProduction().start();
                Connection database = DriverManager.getConnection(settings.get("DB_URL"), settings.get("DB_USER"), settings.get("DB_PASSWORD"));
                Statement sql = database.createStatement()) {
            Upload upload = Upload.by(Visitor.basic(server, "officer", Visitor.PASSWORD), "E07000109");
            for (int pass = 1; pass <= PASSES; pass++) {
                double dry = timed(upload, "dry-run", file, null);
                long[] run = new long[1];
                double real = timed(upload, "all-or-nothing", file, run);
                Path rows = Files.createTempFile("payments", ".copy");
                Files.setPosixFilePermissions(rows, PosixFilePermissions.fromString("rw-rw-rw-"));
                sql.execute("copy (select * from counting.payment where import_run = " + run[0] + ") to '" + rows + "'");
                sql.execute("delete from counting.payment where import_run = " + run[0]);
                sql.execute("vacuum full counting.payment");
                long start = System.nanoTime();
                sql.execute("copy counting.payment from '" + rows + "'");
                double copy = seconds(start);
                Files.delete(rows);
                upload.undo(run[0]);
                sql.execute("vacuum full counting.payment");
                System.out.printf("pass %d: dry run %.1f s, import %.1f s, COPY %.1f s; ratios %.2f dry, %.2f in earnest%n", pass, dry, real, copy, dry / copy, real / copy);
            }
        }
        System.exit(0);
    }

    /** From the file's acceptance to the run's end; keeping the file as it comes over the wire is not in it. */
    private static double timed(Upload upload, String mode, byte[] file, long[] run) {
        long id = upload.submit(DATA_SET, mode, "payments.csv", file);
        long start = System.nanoTime();
        Upload.Outcome outcome = upload.look(id);
        while (outcome.status().equals("QUEUED") || outcome.status().equals("RUNNING")) {
            Server.pause(100);
            outcome = upload.look(id);
        }
        double seconds = seconds(start);
        if (outcome.taken() != LINES) {
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

    /** As a council publishes them: 12 columns, some thousands of suppliers of which few get most, one line in eighty a credit. */
    private static Path generated() throws IOException {
        Random random = new Random(500);
        Path path = Files.createTempFile("payments", ".csv");
        path.toFile().deleteOnExit();
        try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            out.write("Body name,Body,Service label,Service division label,Expenditure category,Detailed expenditure type,Detailed expenditure code,Date paid,Transaction number,Net amount,Capital or revenue,Supplier name\n");
            for (int i = 0; i < LINES; i++) {
                int supplier = (int) (20_000 * Math.pow(random.nextDouble(), 3));
                long pence = 50_000 + (long) Math.exp(8 + 2 * random.nextGaussian());
                String sign = i % 80 == 0 ? "-" : "";
                out.write("Gravesham Borough Council,http://statistics.data.gov.uk/doc/local-authority/29UG," + UNITS[random.nextInt(UNITS.length)] + ",Division " + random.nextInt(60) + ",Supplies and services," + PURPOSES[random.nextInt(PURPOSES.length)] + ","
                        + (200 + random.nextInt(90)) + ',' + "%02d/%02d/2010".formatted(1 + random.nextInt(28), 1 + random.nextInt(12)) + ",1012-" + (100_000 + i) + ',' + sign + pence / 100 + '.' + (pence % 100 < 10 ? "0" : "") + pence % 100 + ",R,EXAMPLE SUPPLIER "
                        + supplier + (supplier % 3 == 0 ? " LIMITED\n" : " LTD\n"));
            }
        }
        return path;
    }
}
