/**
 * What stands in the way of the partners, in one register for all themes.
 * Enter at {@link uk.totalplace.barriers.register.Barriers}; what is raised, corrected or moved on goes through {@link uk.totalplace.barriers.register.BarrierDesk}.
 * The money a barrier blocks is not here, it is the savings ledger's.
 */
package uk.totalplace.barriers.register;
