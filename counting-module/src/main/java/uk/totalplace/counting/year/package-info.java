/**
 * How far the bodies have told what they spent in a year, and which year is therefore looked at first: the count, its figures, slices, streams and the API all ask here.
 * Enter at {@link uk.totalplace.counting.year.ToldYears}.
 * What they spent is not here; neither is who was called for a return, which is the register's of returns due.
 */
package uk.totalplace.counting.year;
