package uk.totalplace.common.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** What a file turned out to hold: text with separators, or a workbook. */
interface TableContent extends Closeable {

    /** A new walk from the first row. */
    RowCursor rows() throws IOException;

    /** The format in words, for the person who sent the file. */
    String description();

    /** Names of visible sheets that hold something and are not read. */
    List<String> unreadSheets() throws IOException;
}
