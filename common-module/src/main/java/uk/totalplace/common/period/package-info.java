/**
 * The years public bodies count in.
 * Enter at {@link uk.totalplace.common.period.FinancialYear}.
 * Working days and bank holidays are not here.
 */
package uk.totalplace.common.period;
