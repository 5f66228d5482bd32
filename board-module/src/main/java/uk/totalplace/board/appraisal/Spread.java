package uk.totalplace.board.appraisal;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;

/**
 * How an estimate is drawn between its ends: by PERT where somebody said what is most likely, evenly where nobody did. PERT is the beta
 * distribution with mean {@code (a + 4m + b) ÷ 6}, spread over the range with the customary weight of 4 on the middle.
 */
public final class Spread {
    private static final double WEIGHT = 4;

    private final long low;
    private final double width;
    private final SharedStateContinuousSampler sampler;
    private final UniformRandomProvider random;

    private Spread(long low, long high, SharedStateContinuousSampler sampler, UniformRandomProvider random) {
        this.low = low;
        this.width = (double) high - low;
        this.sampler = sampler;
        this.random = random;
    }

    /** @param central null where nobody said one; else between the ends */
    public static Spread of(long low, Long central, long high, UniformRandomProvider random) {
        if (low == high || central == null) {
            return new Spread(low, high, null, random);
        }
        double width = (double) high - low;
        double alpha = 1 + WEIGHT * (central - low) / width;
        return new Spread(low, high, ChengBetaSampler.of(random, alpha, WEIGHT + 2 - alpha), random);
    }

    /** One possible amount, in whole pence. */
    public long draw() {
        if (width == 0) {
            return low;
        }
        return low + Math.round(width * (sampler == null ? random.nextDouble() : sampler.sample()));
    }

    /** {@code (a + 4m + b) ÷ 6}. */
    public static double mean(long low, long central, long high) {
        return (low + WEIGHT * central + high) / (WEIGHT + 2);
    }

    /** {@code (b − a) ÷ 6}, as the handbook has it. */
    public static double deviation(long low, long high) {
        return ((double) high - low) / (WEIGHT + 2);
    }
}
