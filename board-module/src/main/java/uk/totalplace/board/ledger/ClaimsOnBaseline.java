package uk.totalplace.board.ledger;

/** What savings claim on a baseline at the high end of every range, overlaps settled, and what is left of it, in pence. */
public record ClaimsOnBaseline(long claimedPence, long freePence) {
}
