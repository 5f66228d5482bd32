package uk.totalplace.board.portfolio;

import java.util.List;
import java.util.Map;

/** What proposals come to, each kind of money for itself: by their reference, and {@code total} over all that the caller may see. A proposal without figures is missing. */
public record Proposed(Map<String, List<ProposalSum>> sums, List<ProposalSum> total) {

    /** Empty for a proposal whose savings have no figures. */
    public List<ProposalSum> of(String proposal) {
        return sums.getOrDefault(proposal, List.of());
    }
}
