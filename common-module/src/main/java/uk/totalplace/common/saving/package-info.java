/**
 * The words in which any theme and the board's ledger speak of savings, and how a theme claims some.
 * Enter at {@link uk.totalplace.common.saving.SavingsSource}; the words are {@link uk.totalplace.common.saving.SavingKind}, {@link uk.totalplace.common.saving.Cashability} and {@link uk.totalplace.common.saving.ValueType}.
 * The ledger, which keeps a line for each claim and settles them together, is the board's and not here.
 */
package uk.totalplace.common.saving;
