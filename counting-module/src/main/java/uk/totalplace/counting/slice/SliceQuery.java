package uk.totalplace.counting.slice;

import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;

/**
 * A table of spending: which dimension runs down, which across, and of which money. A dimension that runs down or across is not narrowed.
 *
 * @param startYear    null for the latest of which there is a return
 * @param phase        null for the one that the count takes of each return
 * @param basis        likewise
 * @param nature       null for capital and revenue together
 * @param measure      gross, income, or gross less income
 * @param organisation null for all
 */
public record SliceQuery(Dimension rows, Dimension columns, Integer startYear, Phase phase, Basis basis, Nature nature, Measure measure, String organisation) {

    /** Which way of the money is summed. */
    public enum Measure {
        GROSS("Gross expenditure"), INCOME("Income"), NET("Gross less income");

        private final String word;

        Measure(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Whether it asks for single bodies, and not for all together. */
    boolean isByBody() {
        return organisation != null || isAcross(Dimension.ORGANISATION);
    }

    public boolean isAcross(Dimension dimension) {
        return rows == dimension || columns == dimension;
    }
}
