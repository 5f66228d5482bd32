package uk.totalplace.board.portfolio;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import uk.totalplace.board.appraisal.Spread;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.portfolio.PortfolioRow.Percentiles;
import uk.totalplace.common.digest.Sha256;

/**
 * Draws every saving, and what comes off it, many times between their ends, settles the overlaps of each case, and says what the sums come to in 10, 50 and 90 of 100. The savings are
 * drawn independently of one another; where they rise and fall together, the plain range is what to expect at the ends.
 */
final class Simulation {
    /** The generator by its name, which together with the seed makes every case come again. */
    static final RandomSource GENERATOR = RandomSource.XO_RO_SHI_RO_128_PP;
    /** Amounts drawn in one simulation at most, which bounds its time; large ledgers have fewer cases, but never below a thousand. */
    private static final int MOST_AMOUNTS = 40_000_000;
    private static final int FEWEST_DRAWS = 1000;

    private final int draws;
    private final long seed;
    private final Drawn drawn;

    Simulation(int draws, long seed, int lines) {
        this(draws, seed, lines, new Drawn());
    }

    /** @param drawn what is known of earlier ones */
    Simulation(int draws, long seed, int lines, Drawn drawn) {
        this.drawn = drawn;
        this.draws = Math.max(Math.min(FEWEST_DRAWS, draws), Math.min(draws, MOST_AMOUNTS / Math.max(1, lines)));
        this.seed = seed;
    }

    /** @param groups places of the lines that are summed together */
    List<Percentiles> of(List<LedgerLine> lines, Settled settled, List<List<Integer>> groups) {
        Sha256 digest = new Sha256();
        digest.add(draws + " " + seed + " " + groups + " " + settled.terms());
        lines.forEach(line -> digest.add(line.ref() + " " + line.lowPence() + " " + line.centralPence() + " " + line.highPence() + " " + settled.said(line)));
        return drawn.of(digest.hex(), () -> draw(lines, settled, groups));
    }

    private List<Percentiles> draw(List<LedgerLine> lines, Settled settled, List<List<Integer>> groups) {
        UniformRandomProvider random = GENERATOR.create(seed);
        Spread[] spreads = lines.stream().map(line -> Spread.of(line.lowPence(), line.centralPence(), line.highPence(), random)).toArray(Spread[]::new);
        Spread[] off = lines.stream().map(settled::said).map(range -> Spread.of(range.low().pence(), null, range.high().pence(), random)).toArray(Spread[]::new);
        long[][] sums = new long[groups.size()][draws];
        long[] amounts = new long[lines.size()];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] = spreads[i].draw();
            }
            long[] net = settled.left(amounts, line -> off[line].draw());
            for (int group = 0; group < sums.length; group++) {
                long sum = 0;
                for (int member : groups.get(group)) {
                    sum += net[member];
                }
                sums[group][draw] = sum;
            }
        }
        return Arrays.stream(sums).map(this::percentiles).toList();
    }

    /** How it is done, so that it can be done again. */
    String words() {
        return "Simulated %,d times with %s, seed %d.".formatted(draws, GENERATOR.name(), seed);
    }

    int draws() {
        return draws;
    }

    private Percentiles percentiles(long[] sums) {
        Arrays.sort(sums);
        return new Percentiles(at(sums, 10), at(sums, 50), at(sums, 90));
    }

    /** The smallest sum that at least that many of 100 cases do not exceed. */
    private long at(long[] sorted, int percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
