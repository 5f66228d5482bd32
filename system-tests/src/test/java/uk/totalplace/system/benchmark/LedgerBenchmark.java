package uk.totalplace.system.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import uk.totalplace.system.run.DatabaseServer;
import uk.totalplace.system.run.Server;
import uk.totalplace.system.wire.Answer;
import uk.totalplace.system.wire.Visitor;

/**
 * Sums and simulates a ledger of 20,000 savings on 2,000 baselines with 500 overlaps on PostgreSQL, through the real server, and compares it with adding the
 * amounts up in plain SQL. A program, not a test: {@code mvn -Pbenchmark verify -pl system-tests -am -Dbenchmark.of=Ledger}.
 */
public final class LedgerBenchmark {
    private static final int SAVINGS = Integer.getInteger("benchmark.savings", 20_000);
    private static final String BASELINES = "insert into board.baseline (ref, title, theme, period, amount_pence, yearly, price_base, netting, source, synthetic, version)"
            + " select 'BAS-' || (10000 + n), 'Baseline ' || n, 'gateway', '2009/10', 100000000000, true, '2009/10', 'NOT_APPLICABLE', 'Benchmark', true, 1 from generate_series(1, 2000) n";
    private static final String LINES = "insert into board.saving (ref, theme, title, kind, cashability, value_type, low_pence, central_pence, high_pence, price_base, starts_on, baseline_ref, one_off_cost_pence, yearly_cost_pence, cashing_action,"
            + " grade_costs, grade_population, grade_impact, synthetic, entered_by, status, status_since, version)"
            + " select 'SAV-' || (100000 + n), case n %% 5 when 0 then 'counting' when 1 then 'gateway' when 2 then 'margate' when 3 then 'assets' else 'regulation' end, 'Saving ' || n,"
            + " case n %% 3 when 0 then 'RECURRENT' when 1 then 'ONE_OFF' else 'AVOIDANCE' end, 'CASHABLE', 'FISCAL', n * 1000, case when n %% 2 = 0 then n * 1500 end, n * 2500, '2009/10', date '2010-04-01', 'BAS-' || (10001 + n %% 2000), 0, 0, 'Close it',"
            + " 3, 1 + n %% 6, 3, true, 'officer', 'ESTIMATED', date '2010-04-08', 1 from generate_series(1, %d) n";
    private static final String GAINS = "insert into board.saving_beneficiary (saving_ref, organisation_code, share_percent) select ref, o.code, 50 from board.saving cross join (select code from common.organisation where code in ('E10000016', 'DWP')) o where ref >= 'SAV-100001'";
    private static final String GROUPS = "insert into board.overlap (ref, title, method, version) select 'OVL-' || (10000 + n), 'Overlap ' || n, 'SHARE', 1 from generate_series(1, 500) n";
    private static final String MEMBERS = "insert into board.overlap_member (overlap_ref, ordinal, saving_ref, stake_percent, share_percent, kept)"
            + " select 'OVL-' || (10000 + n), m, 'SAV-' || (100000 + n * 4 + m), 100, 25, false from generate_series(1, 500) n cross join generate_series(0, 3) m";

    private LedgerBenchmark() {
    }

    public static void main(String[] arguments) throws SQLException {
        System.setProperty("database", "postgresql");
        Map<String, String> settings = DatabaseServer.fresh();
        try (Server server = Server.prepared("ledger-benchmark", settings).asInProduction().start();
                Connection database = DriverManager.getConnection(settings.get("DB_URL"), settings.get("DB_USER"), settings.get("DB_PASSWORD"));
                Statement sql = database.createStatement()) {
            for (String fill : new String[] {BASELINES, LINES.formatted(SAVINGS), GAINS, GROUPS, MEMBERS, "analyze"}) {
                sql.execute(fill);
            }
            Visitor officer = Visitor.basic(server, "officer", Visitor.PASSWORD);
            double sums = Double.MAX_VALUE;
            Answer answer = null;
            for (int turn = 0; turn < 3; turn++) {
                long start = System.nanoTime();
                answer = officer.get("api/v1/savings/portfolio");
                sums = Math.min(sums, (System.nanoTime() - start) / 1e9);
            }
            System.out.printf("%,d savings summed and simulated %,d times in %.1f s; adding them up in SQL: %.3f s, a ratio of %.0f%n", SAVINGS, answer.json().getInt("draws"), sums, plain(sql), sums / plain(sql));
        }
        System.exit(0);
    }

    private static double plain(Statement sql) throws SQLException {
        double best = Double.MAX_VALUE;
        for (int turn = 0; turn < 3; turn++) {
            long start = System.nanoTime();
            try (ResultSet sums = sql.executeQuery("select theme, kind, sum(low_pence), sum(high_pence) from board.saving group by theme, kind")) {
                while (sums.next()) {
                    sums.getLong(3);
                }
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}
