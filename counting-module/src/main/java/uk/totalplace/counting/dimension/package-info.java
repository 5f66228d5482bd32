/**
 * The dimensions in which expenditure is told and sliced (handbook 6.2): {@link uk.totalplace.counting.dimension.Dimension} names them, the others are the values that each can have;
 * services are a dated list that {@link uk.totalplace.counting.dimension.ServiceList} looks words up in. What is spent and by whom is in {@code counting.expenditure} and {@code counting.line}.
 */
package uk.totalplace.counting.dimension;
