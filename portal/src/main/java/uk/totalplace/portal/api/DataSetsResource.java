package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.intake.DataSetRow;
import uk.totalplace.common.intake.DataSets;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.common.tabular.CsvTableWriter;
import uk.totalplace.common.tabular.Need;
import uk.totalplace.common.tabular.TableWriter;
import uk.totalplace.common.tabular.XlsxTableWriter;

/** What can be uploaded, and templates for it: with an example row, or with what an organisation has already. */
@Path("datasets")
@Produces(MediaType.APPLICATION_JSON)
public class DataSetsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private DataSets dataSets;

    /** A data set with the columns it understands. */
    public record DataSetItem(String code, String title, List<ColumnItem> columns) {
    }

    /** A column: the heading it is published under, other headings it is known by, and how much it is needed. */
    public record ColumnItem(String name, String meaning, String example, Need need, List<String> aliases) {
        static ColumnItem of(Column column) {
            return new ColumnItem(column.name(), column.meaning(), column.example(), column.need(), column.aliases());
        }
    }

    /** The data sets. */
    public record DataSetItems(List<DataSetItem> items) {
    }

    @GET
    public DataSetItems all() {
        return new DataSetItems(dataSets.all().stream().map(row -> new DataSetItem(row.code(), row.title(), row.columns().stream().map(ColumnItem::of).toList())).toList());
    }

    @GET
    @Path("{code}/template.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("code") String code, @QueryParam("organisation") String organisation) {
        DataSetRow dataSet = dataSets.of(code);
        Filled filled = filled(dataSet, organisation);
        return Attachment.of(out -> write(new CsvTableWriter(out), dataSet, filled), name(dataSet, organisation) + ".csv");
    }

    @GET
    @Path("{code}/template.xlsx")
    @Produces(XLSX)
    public Response workbook(@PathParam("code") String code, @QueryParam("organisation") String organisation) {
        DataSetRow dataSet = dataSets.of(code);
        Filled filled = filled(dataSet, organisation);
        return Attachment.of(workbook(dataSet, filled), name(dataSet, organisation) + ".xlsx");
    }

    private static StreamingOutput workbook(DataSetRow dataSet, Filled filled) {
        return (OutputStream out) -> write(new XlsxTableWriter(out, dataSet.title()), dataSet, filled);
    }

    /** What stands in a template: a sentence above the headings, which an upload leaves out as a title, and rows. */
    private record Filled(Optional<String> note, List<List<String>> rows) {
    }

    private Filled filled(DataSetRow dataSet, String organisation) {
        return organisation == null || organisation.isBlank() ? new Filled(Optional.empty(), List.of(dataSet.exampleRow()))
                : new Filled(dataSets.presentNote(dataSet.code(), organisation), dataSets.present(dataSet.code(), organisation));
    }

    private static String name(DataSetRow dataSet, String organisation) {
        return organisation == null || organisation.isBlank() ? dataSet.title() + " template" : dataSet.title() + " " + organisation;
    }

    private static void write(TableWriter table, DataSetRow dataSet, Filled filled) throws IOException {
        try (table) {
            if (filled.note().isPresent()) {
                table.row(List.of(filled.note().get()));
            }
            table.heading(dataSet.columns().stream().map(Column::name).toList());
            for (List<String> row : filled.rows()) {
                table.row(row);
            }
        }
    }
}
