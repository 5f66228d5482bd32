package uk.totalplace.board.price;

import uk.totalplace.barriers.register.Remedy;

/**
 * What one standing barrier costs, in pence. {@code blockedPence} is what is held up of the savings it stands before, by it and others together;
 * {@code shadowPence} what removing it alone releases; {@code sharePence} its Shapley share of what is held up, and these shares come to the whole over all
 * barriers. {@code lines} are the savings it stands before, {@code lastBefore} those before which it is the last one.
 */
public record BarrierPrice(String barrier, String title, Remedy remedy, long blockedPence, long shadowPence, long sharePence, int lines, int lastBefore) {
}
