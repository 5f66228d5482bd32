package uk.totalplace.common.intake;

import uk.totalplace.common.tabular.Known;

/** A column of an uploaded file: its place from 0 (null for a column that is not in the file), heading, the data set's column it goes to (null when not used), and whence that is known (null when not in the file). */
public record HeadingRow(Integer ordinal, String heading, String column, Known known, String firstValue) {
}
