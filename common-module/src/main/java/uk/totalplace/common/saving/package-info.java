/**
 * The words in which any theme and the board's ledger speak of savings.
 * Enter at {@link uk.totalplace.common.saving.SavingKind}, {@link uk.totalplace.common.saving.Cashability} and {@link uk.totalplace.common.saving.ValueType}.
 * The ledger itself is the board's and not here.
 */
package uk.totalplace.common.saving;
