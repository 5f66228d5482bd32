package uk.totalplace.portal.api;

import java.io.IOException;
import java.io.OutputStream;
import uk.totalplace.common.tabular.CsvTableWriter;
import uk.totalplace.common.tabular.TableWriter;
import uk.totalplace.common.tabular.XlsxTableWriter;

/** The forms in which tables leave the portal. */
enum TableForm {
    CSV, XLSX;

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    TableWriter writer(OutputStream out, String title) throws IOException {
        return this == CSV ? new CsvTableWriter(out) : new XlsxTableWriter(out, title);
    }

    String type() {
        return this == CSV ? "text/csv;charset=UTF-8" : XLSX_TYPE;
    }

    String ending() {
        return this == CSV ? "csv" : "xlsx";
    }
}
