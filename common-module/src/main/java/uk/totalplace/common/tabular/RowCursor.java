package uk.totalplace.common.tabular;

import java.io.Closeable;
import java.util.Iterator;

/** One walk through the rows of a table; closing it ends the walk early. */
interface RowCursor extends Iterator<Row>, Closeable {
}
