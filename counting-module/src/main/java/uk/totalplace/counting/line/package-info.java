/**
 * The lines of expenditure returns ({@code counting.expenditure-return}). They come in by upload only, are allocated in full to themes and areas ({@link uk.totalplace.counting.line.Split}), and a
 * later upload of the same year and phase takes their place. Enter by {@link uk.totalplace.counting.line.ReturnLines}. What they come to for every two dimensions is in {@code counting.slice}.
 */
package uk.totalplace.counting.line;
