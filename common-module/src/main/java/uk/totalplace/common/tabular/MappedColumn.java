package uk.totalplace.common.tabular;

import java.util.Optional;

/**
 * One column of a file and what it is taken for.
 *
 * @param index   its place in the file, from 0
 * @param heading its heading as written
 * @param column  the column of the data set it fills; none when it is DUPLICATE or UNUSED
 * @param known   whence this is known
 */
public record MappedColumn(int index, String heading, Optional<Column> column, Known known) {
}
