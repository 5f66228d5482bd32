package uk.totalplace.board.report;

import uk.totalplace.common.figure.Figure;

/** A line of a report with both figures, as far as there are such and the caller may see them. {@code place} is where the report says it, {@code remark} what explains a difference. */
public record ReportLine(int ordinal, String place, String statement, Figure reported, Figure computed, Agreement agreement, String remark) {
}
