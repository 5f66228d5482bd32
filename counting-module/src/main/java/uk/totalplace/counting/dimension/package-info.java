/**
 * The dimensions in which expenditure is told and sliced (handbook 6.2): {@link uk.totalplace.counting.dimension.Dimension} names them, the others are the values that each can have. What
 * is spent and by whom is in {@code counting.expenditure} and {@code counting.line}.
 */
package uk.totalplace.counting.dimension;
