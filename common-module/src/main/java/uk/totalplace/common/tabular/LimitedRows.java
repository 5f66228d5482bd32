package uk.totalplace.common.tabular;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Counts the rows as they go by, and refuses the first one too many. */
final class LimitedRows implements Iterator<Row> {

    private final RowCursor rows;
    private final long limit;
    private long count;
    private Row ahead;

    LimitedRows(RowCursor rows, long limit) {
        this.rows = rows;
        this.limit = limit;
    }

    /** Leaves out the rows up to and including this line. */
    void skipTo(long line) {
        while (hasNext()) {
            Row row = next();
            if (row.line() > line) {
                ahead = row;
                return;
            }
        }
    }

    @Override
    public boolean hasNext() {
        return ahead != null || rows.hasNext();
    }

    @Override
    public Row next() {
        if (ahead != null) {
            Row row = ahead;
            ahead = null;
            return row;
        }
        if (!rows.hasNext()) {
            throw new NoSuchElementException();
        }
        if (++count > limit) {
            throw new UnreadableFile("TOO_MANY_ROWS", "The table has more than %,d rows.".formatted(limit),
                    "Split it into smaller files, for example one for each period.");
        }
        return rows.next();
    }
}
