/**
 * A report that was made once, line by line, against what our own rows give today.
 * Enter at {@link uk.totalplace.board.report.ReportLines}.
 * The figures themselves are their themes' and not here.
 */
package uk.totalplace.board.report;
