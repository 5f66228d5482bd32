/**
 * Numbers that rules of the product go by, such as rates and limits: dated, with their source, proposed by one person and activated by another.
 * Enter at {@link uk.totalplace.common.parameter.Parameters}, which says what is in force on a day and which version that is.
 * What the people who run the server set is not here, it is {@code common.setting}.
 */
package uk.totalplace.common.parameter;
