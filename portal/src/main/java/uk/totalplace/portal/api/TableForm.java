package uk.totalplace.portal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import uk.totalplace.common.tabular.CsvTableWriter;
import uk.totalplace.common.tabular.TableWriter;
import uk.totalplace.common.tabular.XlsxTableWriter;

/** The forms in which tables leave the portal. */
enum TableForm {
    CSV, XLSX;

    private static final int A_LOAD = 1000;
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    TableWriter writer(OutputStream out, String title) throws IOException {
        return this == CSV ? new CsvTableWriter(out) : new XlsxTableWriter(out, title);
    }

    /** One load of rows from a place on, at most so many; fewer at the end. */
    @FunctionalInterface
    interface Loads {
        List<? extends List<?>> of(int first, int size);
    }

    /** A table to be kept as a file, fetched and written a thousand rows at a time. */
    Response file(String title, List<String> headings, Loads loads) {
        StreamingOutput body = out -> {
            try (TableWriter writer = writer(out, title)) {
                writer.heading(headings);
                int first = 0;
                List<? extends List<?>> rows = loads.of(first, A_LOAD);
                while (!rows.isEmpty()) {
                    for (List<?> row : rows) {
                        writer.row(row);
                    }
                    first += rows.size();
                    rows = rows.size() < A_LOAD ? List.of() : loads.of(first, A_LOAD);
                }
            }
        };
        String name = title.toLowerCase(Locale.ROOT).replace(' ', '-') + "." + ending();
        return Response.ok(body).type(type()).header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    String type() {
        return this == CSV ? "text/csv;charset=UTF-8" : XLSX_TYPE;
    }

    String ending() {
        return this == CSV ? "csv" : "xlsx";
    }
}
