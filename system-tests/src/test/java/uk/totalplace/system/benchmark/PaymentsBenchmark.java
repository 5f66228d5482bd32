package uk.totalplace.system.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;

/** A million made-up payments, see {@link ImportBenchmark}. A program, not a test: {@code mvn -Pbenchmark verify -pl system-tests -am -Dbenchmark.of=Payments}. */
public final class PaymentsBenchmark {
    private static final int LINES = Integer.getInteger("benchmark.payments", 1_000_000);
    private static final String[] UNITS = {"Adult Social Care", "Children and Families", "Environment and Neighbourhoods", "City Development", "Corporate Services", "Housing Revenue Account", "Public Health"};
    private static final String[] PURPOSES = {"Operational Materials", "Agency staff provision", "Residential care placements", "Repairs and maintenance", "Professional fees", "Vehicle hire", "Computer software", "Grants to voluntary bodies"};

    private PaymentsBenchmark() {
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        new ImportBenchmark("payments", "counting.spend-over-500", "counting.payment", "E07000109", LINES).run(generated());
        System.exit(0);
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
