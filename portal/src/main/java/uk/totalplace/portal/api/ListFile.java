package uk.totalplace.portal.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;

/** All of a list as one table, whichever page of it was asked for. {@code rows} may give fewer than are asked for, but none only after the end. */
record ListFile<T>(Table<T> table, PageQuery.Slice<T> rows) {

    void write(TableForm form, MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        form.describe(table.title(), headers);
        form.write(table.title(), table.headings(), (first, size) -> rows.of(first, size).stream().map(table::cells).toList(), out);
    }
}
