/**
 * What savings are worth: discounting, costs against benefits, the correction for optimism, who gains and who bears, and which assumption matters most.
 * Enter at {@link uk.totalplace.board.appraisal.CostBenefit} and {@link uk.totalplace.board.appraisal.Discounting}.
 * Nothing is stored here and no entity known; rates and grades come as parameters with their date and source.
 */
package uk.totalplace.board.appraisal;
