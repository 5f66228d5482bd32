package uk.totalplace.portal.api;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.intake.HeadingRow;
import uk.totalplace.common.intake.Imports;
import uk.totalplace.common.intake.RefusedLine;
import uk.totalplace.common.tabular.ColumnMapping;
import uk.totalplace.common.tabular.CsvTableWriter;

/** The refused lines of an upload as they came, each after its line, code and reason, so that they can be mended and sent again. */
final class RefusedCsv implements StreamingOutput {
    private static final int A_PAGE = 2000;
    private final Imports imports;
    private final long run;
    private final List<String> headings = new ArrayList<>();
    /** Places in the file whose cells are not given back: the columns that an earlier time had put in front. */
    private final List<Integer> ours = new ArrayList<>();

    RefusedCsv(Imports imports, long run) {
        this.imports = imports;
        this.run = run;
        for (HeadingRow row : imports.fileHeadings(run)) {
            while (headings.size() < row.ordinal()) {
                headings.add("");
            }
            headings.add(row.heading());
            if (ColumnMapping.OF_REFUSED_LINES.contains(row.heading())) {
                ours.add(row.ordinal());
            }
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (CsvTableWriter csv = new CsvTableWriter(out)) {
            csv.heading(before(ColumnMapping.OF_REFUSED_LINES, headings));
            List<RefusedLine> page = imports.refused(run, 0, A_PAGE);
            while (!page.isEmpty()) {
                for (RefusedLine line : page) {
                    csv.row(before(List.of(String.valueOf(line.line()), line.code(), line.reason()), line.cells()));
                }
                page = imports.refused(run, page.get(page.size() - 1).line(), A_PAGE);
            }
        }
    }

    private List<String> before(List<String> first, List<String> cells) {
        List<String> row = new ArrayList<>(first);
        for (int i = 0; i < cells.size(); i++) {
            if (!ours.contains(i)) {
                row.add(cells.get(i));
            }
        }
        return row;
    }
}
