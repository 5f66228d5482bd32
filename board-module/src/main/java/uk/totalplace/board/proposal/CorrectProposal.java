package uk.totalplace.board.proposal;

/** Says anew what a proposal is; {@code version} is that of the sheet the caller opened. */
public record CorrectProposal(String ref, Integer version, ProposalDetails details) {
}
