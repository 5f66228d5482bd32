package uk.totalplace.portal.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
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
    /** The same for a list that is JSON to whoever takes anything. */
    static final String ASKED_CSV = "text/csv;qs=0.5";
    static final String ASKED_XLSX = XLSX_TYPE + ";qs=0.4";

    static TableForm of(MediaType type) {
        return type.getSubtype().equals("csv") ? CSV : XLSX;
    }

    TableWriter writer(OutputStream out, String title) throws IOException {
        return this == CSV ? new CsvTableWriter(out) : new XlsxTableWriter(out, title);
    }

    /** One load of rows from a place on, at most so many, none after the end; a boundary may give fewer at a time. */
    @FunctionalInterface
    interface Loads {
        List<? extends List<?>> of(int first, int size);
    }

    /** A table to be kept as a file. */
    Response file(String title, List<String> headings, Loads loads) {
        StreamingOutput body = out -> write(title, headings, loads, out);
        return Response.ok(body).type(type()).header(HttpHeaders.CONTENT_DISPOSITION, disposition(title)).build();
    }

    void describe(String title, MultivaluedMap<String, Object> headers) {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, type());
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, disposition(title));
    }

    /** Fetches and writes some rows at a time, until there are none. */
    void write(String title, List<String> headings, Loads loads, OutputStream out) throws IOException {
        try (TableWriter writer = writer(out, title)) {
            writer.heading(headings);
            int first = 0;
            for (List<? extends List<?>> rows = loads.of(0, A_LOAD); !rows.isEmpty(); rows = loads.of(first, A_LOAD)) {
                for (List<?> row : rows) {
                    writer.row(row);
                }
                first += rows.size();
            }
        }
    }

    private String disposition(String title) {
        return "attachment; filename=\"" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "." + name().toLowerCase(Locale.ROOT) + "\"";
    }

    String type() {
        return this == CSV ? "text/csv;charset=UTF-8" : XLSX_TYPE;
    }
}
