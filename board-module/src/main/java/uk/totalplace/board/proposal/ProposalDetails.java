package uk.totalplace.board.proposal;

import java.util.Set;
import java.util.TreeSet;

/**
 * What is said of a proposal. {@code objective} is the one of the corporate plan that it serves, {@code equality} what the assessment of its impact on equality
 * found, null while there is none; {@code lines} are the savings it puts forward, by reference. {@code synthetic} says that grouping or words are made up.
 */
public record ProposalDetails(String title, String objective, String equality, Set<String> lines, boolean synthetic) {
    public ProposalDetails {
        lines = lines == null ? Set.of() : Set.copyOf(lines);
    }

    /** The savings by reference, in their order. */
    public Set<String> inOrder() {
        return new TreeSet<>(lines);
    }
}
