package uk.totalplace.counting.transfer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.totalplace.common.parameter.ParameterValues;

/**
 * How much of what is counted once stays with the councils, beside what they came to in Worcestershire's pilot (handbook 6.3, checks).
 *
 * @param bodies       how many councils are in the count
 * @param pence        what stays with them
 * @param percent      of all that is counted once, with one decimal
 * @param belowPercent below how much they came to there
 * @param citation     which version of which parameter set says so
 */
public record CouncilShare(long bodies, long pence, BigDecimal percent, BigDecimal belowPercent, String citation, boolean toBeVerified) {

    /** Empty when there is no council, or nothing is left to be shared. */
    static Optional<CouncilShare> of(List<Count.Body> all, Predicate<String> council, ParameterValues beside) {
        List<Count.Body> councils = all.stream().filter(body -> council.test(body.organisation())).toList();
        long net = sum(all);
        return councils.isEmpty() || net <= 0 ? Optional.empty()
                : Optional.of(new CouncilShare(councils.size(), sum(councils), BigDecimal.valueOf(sum(councils)).movePointRight(2).divide(BigDecimal.valueOf(net), 1, RoundingMode.HALF_UP), beside.value("percent"), beside.citation(), beside.toBeVerified()));
    }

    private static long sum(List<Count.Body> bodies) {
        return bodies.stream().mapToLong(Count.Body::ownPence).sum();
    }

    /** Whether they come to no less than there. It may be right: it says where to look. */
    public boolean isMarked() {
        return percent.compareTo(belowPercent) >= 0;
    }
}
