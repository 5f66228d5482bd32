package uk.totalplace.counting.line;

import java.util.List;
import java.util.UUID;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.dimension.Quality;

/**
 * A line of a return that can be taken, allocated in full.
 *
 * @param themesWritten how the file allocates it, null where it does not; likewise {@code areasWritten}
 * @param unknownWords what the file says in words of no code list, by column; null where it does not
 * @param identity stands for all that tells it from other lines of the return: everything but its amount, its quality and what explains it
 * @param former    stands for the same as identity in the spelling of services before there was a list of them, which lines that came in then are known by; null where that is no other
 * @param content  stands for identity and those too
 */
record StagedReturnLine(int startYear, Phase phase, Nature nature, Flow flow, Basis basis, Quality quality, String cofog, String service, String subjective, String fund, String outcome, String counterpart, String apportionedBy,
        String note, String themesWritten, String areasWritten, String unknownWords, long pence, List<Part> parts, UUID identity, UUID former, UUID content) {

    /** What of the line goes to a theme and an area. */
    record Part(String theme, String area, long pence) {
    }
}
