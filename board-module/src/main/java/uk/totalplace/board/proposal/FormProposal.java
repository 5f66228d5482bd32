package uk.totalplace.board.proposal;

/** Puts savings to the partners; {@code ref} null has the next reference. */
public record FormProposal(String ref, ProposalDetails details) {
}
