/**
 * Who of the partners agrees to what, because nobody in the partnership can bind another.
 * Enter at {@link uk.totalplace.board.consent.Consents}.
 * Who must agree to a saving follows from who bears and gains; that is the ledger's and not here.
 */
package uk.totalplace.board.consent;
