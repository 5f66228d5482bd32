/**
 * Spending by any two of its dimensions. {@link uk.totalplace.counting.slice.Sums} keeps what each return comes to for every two of them, so that {@link uk.totalplace.counting.slice.Slices}
 * reads some rows for a return and never its lines, which are in {@code counting.line}.
 */
package uk.totalplace.counting.slice;
