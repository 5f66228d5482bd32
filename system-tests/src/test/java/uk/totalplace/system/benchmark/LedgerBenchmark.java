package uk.totalplace.system.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import uk.totalplace.system.run.DatabaseServer;
import uk.totalplace.system.run.Server;
import uk.totalplace.system.wire.Answer;
import uk.totalplace.system.wire.Visitor;

/**
 * Sums and simulates a ledger of 20,000 savings on 2,000 baselines with 500 overlaps on PostgreSQL, a fifth of them in other prices, through the real server, and compares it with adding the
 * amounts up in plain SQL; prices 200 barriers over 2,000 of them, and times all else that reads the whole ledger. A program, not a test: {@code mvn -Pbenchmark verify -pl system-tests -am -Dbenchmark.of=Ledger}.
 */
public final class LedgerBenchmark {
    /** What else reads the whole ledger. */
    private static final List<String> OTHERS = List.of("api/v1/barrier-prices", "api/v1/barrier-prices/best", "api/v1/barriers", "api/v1/figures?size=50", "api/v1/figures/board.portfolio.recurrent.fiscal.2009-10.net",
            "api/v1/savings/agencies", "api/v1/savings/assumptions", "api/v1/savings/funnel", "api/v1/proposals", "api/v1/overlaps");
    private static final int SAVINGS = Integer.getInteger("benchmark.savings", 20_000);
    private static final String BASELINES = "insert into board.baseline (ref, title, theme, period, amount_pence, yearly, price_base, netting, source, synthetic, version)"
            + " select 'BAS-' || (10000 + n), 'Baseline ' || n, 'gateway', '2009/10', 100000000000, true, case n % 4 when 0 then '2012/13' else '2009/10' end, 'NOT_APPLICABLE', 'Benchmark', true, 1 from generate_series(1, 2000) n";
    private static final String LINES = "insert into board.saving (ref, theme, title, kind, cashability, value_type, low_pence, central_pence, high_pence, price_base, starts_on, baseline_ref, one_off_cost_pence, yearly_cost_pence, cashing_action,"
            + " grade_costs, grade_population, grade_impact, synthetic, entered_by, status, status_since, version)"
            + " select 'SAV-' || (100000 + n), case n %% 5 when 0 then 'counting' when 1 then 'gateway' when 2 then 'margate' when 3 then 'assets' else 'regulation' end, 'Saving ' || n,"
            + " case n %% 3 when 0 then 'RECURRENT' when 1 then 'ONE_OFF' else 'AVOIDANCE' end, 'CASHABLE', 'FISCAL', n * 1000, case when n %% 2 = 0 then n * 1500 end, n * 2500, case n %% 5 when 0 then '2012/13' else '2009/10' end, date '2010-04-01', 'BAS-' || (10001 + n %% 2000), 0, 0, 'Close it',"
            + " 3, 1 + n %% 6, 3, true, 'officer', 'ESTIMATED', date '2010-04-08', 1 from generate_series(1, %d) n";
    private static final String GAINS = "insert into board.saving_beneficiary (saving_ref, organisation_code, share_percent) select ref, o.code, 50 from board.saving cross join (select code from common.organisation where code in ('E10000016', 'DWP')) o where ref >= 'SAV-100001'";
    private static final String GROUPS = "insert into board.overlap (ref, title, method, version) select 'OVL-' || (10000 + n), 'Overlap ' || n, 'SHARE', 1 from generate_series(1, 500) n";
    private static final String MEMBERS = "insert into board.overlap_member (overlap_ref, ordinal, saving_ref, stake_percent, share_percent, kept)"
            + " select 'OVL-' || (10000 + n), m, 'SAV-' || (100000 + n * 4 + m), 100, 25, false from generate_series(1, 500) n cross join generate_series(0, 3) m";

    private static final String BARRIERS = "insert into barriers.barrier (ref, title, because, we_cannot, which_blocks, category, level, status, raised_on, status_since, remedy_effort_days, remedy_works_percent, urgency, version)"
            + " select 'BAR-' || (10000 + n), 'Barrier ' || n, 'a rule', 'share', 'savings', 'LEGISLATION', 'LOCAL', 'RAISED', date '2010-04-08', date '2010-04-08', 10 + n, 1 + n % 100, 'NOW', 1 from generate_series(1, 200) n";
    private static final String HELD_UP = "insert into board.saving_barrier (saving_ref, barrier_ref, share_percent)"
            + " select distinct 'SAV-' || (100000 + n * 10), 'BAR-' || (10001 + (n * k + k) % 200), 10 * k from generate_series(1, 2000) n cross join generate_series(1, 4) k on conflict do nothing";

    private LedgerBenchmark() {
    }

    public static void main(String[] arguments) throws SQLException {
        System.setProperty("database", "postgresql");
        Map<String, String> settings = DatabaseServer.fresh();
        try (Server server = Server.prepared("ledger-benchmark", settings).asInProduction().start();
                Connection database = DriverManager.getConnection(settings.get("DB_URL"), settings.get("DB_USER"), settings.get("DB_PASSWORD"));
                Statement sql = database.createStatement()) {
            for (String fill : new String[] {BASELINES, LINES.formatted(SAVINGS), GAINS, GROUPS, MEMBERS, BARRIERS, HELD_UP, "analyze"}) {
                sql.execute(fill);
            }
            Visitor officer = Visitor.basic(server, "officer", Visitor.PASSWORD);
            double sums = seconds(officer, "api/v1/savings/portfolio");
            System.out.printf("%,d savings summed and simulated %,d times in %.1f s; adding them up in SQL: %.3f s, a ratio of %.0f%n", SAVINGS, officer.get("api/v1/savings/portfolio").json().getInt("draws"), sums, plain(sql), sums / plain(sql));
            for (String address : OTHERS) {
                System.out.printf("%s in %.1f s%n", address, seconds(officer, address));
            }
        }
        System.exit(0);
    }

    /** The best of three. */
    private static double seconds(Visitor officer, String address) {
        double best = Double.MAX_VALUE;
        for (int turn = 0; turn < 3; turn++) {
            long start = System.nanoTime();
            Answer answer = officer.get(address);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            if (answer.status() != 200) {
                throw new IllegalStateException(answer.toString());
            }
        }
        return best;
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
