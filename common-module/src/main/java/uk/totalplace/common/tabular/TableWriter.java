package uk.totalplace.common.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table row by row, keeping none. Closing it completes the file and closes the stream it writes to. */
public interface TableWriter extends Closeable {

    /** The heading row; called once, before any row. */
    void heading(List<String> headings) throws IOException;

    /**
     * One row of String, Long, BigDecimal, LocalDate, LocalDateTime (of the clock on the wall, without a zone) or null.
     *
     * @throws IllegalArgumentException if a value is of another type
     */
    void row(List<?> values) throws IOException;
}
