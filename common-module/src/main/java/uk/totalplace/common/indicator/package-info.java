/**
 * Measures over time
 *  definition, target, observation, and how they compare.
 * Enter at {@link uk.totalplace.common.indicator.Indicators}.:Scorecards are composed elsewhere from these and the themes' own measures.
 */
package uk.totalplace.common.indicator;
