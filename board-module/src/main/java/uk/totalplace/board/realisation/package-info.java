/**
 * What has come true: measured against forecast for the days that have passed, by theme and by partner, with what came true elsewhere beside it.
 * Enter at {@link uk.totalplace.board.realisation.Realisations}.
 * Measurements are written down in {@code board.ledger} and not here.
 */
package uk.totalplace.board.realisation;
