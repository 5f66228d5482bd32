/**
 * Subjects on which two themes or more claim the same money, whether an overlap group settles that or not.
 * Enter at {@link uk.totalplace.board.contest.ContestedSubjects}.
 * The groups themselves are the ledger's, how they settle is in {@code board.settlement}; neither is here.
 */
package uk.totalplace.board.contest;
