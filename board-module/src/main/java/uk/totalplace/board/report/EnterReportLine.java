package uk.totalplace.board.report;

/** Enters a line of a report; {@code reported} and {@code computed} are keys of figures and may be null, as may the remark. */
public record EnterReportLine(String report, int ordinal, String place, String statement, String reported, String computed, String remark) {
}
