/**
 * What organisations are asked to return, by when, what has come, and who has attested it.
 * Enter at {@link uk.totalplace.common.returns.Returns}; a return arrives by itself when an upload of its data set is taken, or its register tells of a total that was entered ({@link uk.totalplace.common.returns.TotalEntered}).
 * Reading files is not here, that is the intake's; neither is what the rows of a return mean.
 */
package uk.totalplace.common.returns;
