package uk.totalplace.board.proposal;

import java.util.List;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.audit.Changes;

/** What changed of a proposal, in words. */
final class ProposalWords {
    private ProposalWords() {
    }

    static List<Change> changes(ProposalDetails before, ProposalDetails now) {
        return Changes.between(before, now)
                .in("title", ProposalDetails::title)
                .in("objective", ProposalDetails::objective)
                .in("equality impact", ProposalDetails::equality)
                .in("savings", said -> String.join(", ", said.inOrder()))
                .list();
    }
}
