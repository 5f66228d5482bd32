package uk.totalplace.board.proposal;

/** A proposal whole, as its caller may see it. {@code edition} counts how often it was made up anew, from 1; {@code correctable} says whether the caller keeps it. */
public record ProposalSheet(String ref, ProposalDetails details, int edition, boolean correctable, int version) {
}
