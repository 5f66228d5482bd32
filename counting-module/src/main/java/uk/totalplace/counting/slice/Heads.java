package uk.totalplace.counting.slice;

import java.util.List;
import uk.totalplace.counting.dimension.Dimension;

/**
 * Gross spending of a year for each resident (handbook 6.3, checks): by function and by district held against the region and shown beside England, by body against its neighbours of its kind together.
 *
 * @param by            {@link Dimension#COFOG}, {@link Dimension#ORGANISATION} or {@link Dimension#AREA}
 * @param startYear     the first calendar year
 * @param residents     how many people live in the place
 * @param whole         what is spent in all, for each resident of the place beside the region; null by body and by function
 * @param elsewherePence what no district is told of: it is of the whole place, of elsewhere, or not allocated; zero but by district
 * @param citation      which versions of which parameter sets were used
 * @param estimate      whether some of the returns are no outturn or hold what is not actual, or residents are those of another year
 */
public record Heads(Dimension by, int startYear, long residents, List<HeadRow> rows, HeadRow whole, long elsewherePence, String citation, boolean toBeVerified, boolean estimate, boolean synthetic) {
}
