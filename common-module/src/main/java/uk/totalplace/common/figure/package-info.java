/**
 * Figures that explain themselves down to the rows they came from.
 * Enter at {@link uk.totalplace.common.figure.Figures}; a module offers its own through {@link uk.totalplace.common.figure.FigureSource}.
 * How a figure is worked out is not here but with its module.
 */
package uk.totalplace.common.figure;
