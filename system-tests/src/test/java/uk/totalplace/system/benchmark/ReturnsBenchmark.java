package uk.totalplace.system.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;

/** A million made-up lines of one body's expenditure in five years, see {@link ImportBenchmark}; what they come to by any two dimensions is summed up with them. {@code mvn -Pbenchmark verify -pl system-tests -am -Dbenchmark.of=Returns}. */
public final class ReturnsBenchmark {
    private static final int LINES = Integer.getInteger("benchmark.lines", 1_000_000);
    private static final String[] SUBJECTIVES = {"Employees", "Premises", "Transport", "Supplies and services", "Third party payments", "Transfer payments", "Support services", "Capital financing"};
    private static final String[] THEMES = {"", "gateway", "assets", "regulation", "margate"};
    private static final int SERVICES = 40;
    private static final int AREAS = 12;
    private static final int FUNDS = 53;

    private ReturnsBenchmark() {
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        new ImportBenchmark("lines of returns", "counting.expenditure-return", "counting.expenditure_line", "E10000016", LINES).run(generated());
        System.exit(0);
    }

    /** No two lines say the same of where, what and for whom: each is another service, group, area and fund of a year. What a service is, its function and theme, is the same in all its lines. */
    private static Path generated() throws IOException {
        Random random = new Random(2010);
        Path path = Files.createTempFile("returns", ".csv");
        path.toFile().deleteOnExit();
        try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            out.write("Year,Phase,Cap/Rev,Gross/Income,Cofog Code,Service,Subjective,Theme,Area,Fund,Outcome,Amount\n");
            for (int i = 0; i < LINES; i++) {
                int left = i;
                int fund = left % FUNDS;
                left /= FUNDS;
                int area = left % AREAS;
                left /= AREAS;
                String subjective = SUBJECTIVES[left % SUBJECTIVES.length];
                left /= SUBJECTIVES.length;
                int service = left % SERVICES;
                int year = 2020 + left / SERVICES;
                long pence = 50_000 + (long) Math.exp(8 + 2 * random.nextGaussian());
                out.write("%d/%02d,Outturn,Revenue,Gross,%02d,Example service %d,%s,%s,E070001%02d,Fund %d,Outcome %d,%d.%02d\n".formatted(year, (year + 1) % 100, 1 + service % 10, service, subjective, THEMES[service % THEMES.length], 5 + area, fund,
                        service / 3, pence / 100, pence % 100));
            }
        }
        return path;
    }
}
