package uk.totalplace.board.worth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a saving is worth over so many years of constant prices, in each case; {@code grading} says by which grades of its evidence it is corrected, {@code basis} which parameters it rests on. */
public record Worth(int years, List<Case> cases, String grading, String basis) {

    /** The lowest case, corrected for optimism. */
    public Optional<Case> cautious() {
        return cases.stream().filter(Case::corrected).findFirst();
    }

    /**
     * One case: an end of the range, as stated or corrected for optimism. Present values are pence. {@code ratio} is null where it costs nothing, {@code paysBackIn} the year by
     * whose end it has made up for its costs, null when it does not within the years; {@code switchingPercent} is what of the benefit is enough to break even.
     */
    public record Case(String name, boolean corrected, long benefitsPence, long costsPence, long netPence, BigDecimal ratio, Integer paysBackIn, BigDecimal switchingPercent) {
    }
}
