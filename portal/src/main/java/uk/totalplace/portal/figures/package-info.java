/**
 * The pages on which figures explain themselves.
 * Enter at {@link uk.totalplace.portal.figures.FigureAddresses}.
 * How a figure is made is not here: its module says it.
 */
package uk.totalplace.portal.figures;
