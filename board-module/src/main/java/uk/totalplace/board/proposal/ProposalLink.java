package uk.totalplace.board.proposal;

/** The permanent address of a proposal inside the portal. */
public final class ProposalLink {
    private ProposalLink() {
    }

    public static String to(String ref) {
        return "/board/proposal.xhtml?ref=" + ref;
    }
}
