/**
 * Who of the partners agrees to what, because nobody in the partnership can bind another.
 * Enter at {@link uk.totalplace.board.consent.Consents}.
 * What is put to the partners is in {@code board.proposal}; who must agree follows from who bears and gains, which is the ledger's and not here.
 */
package uk.totalplace.board.consent;
