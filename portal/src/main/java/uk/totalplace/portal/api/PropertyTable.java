package uk.totalplace.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.assets.property.Properties;
import uk.totalplace.assets.property.PropertyFilter;
import uk.totalplace.assets.property.PropertyRow;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.tabular.TableWriter;
import uk.totalplace.portal.assets.PropertyColumn;

/** The filtered register as a file, fetched and written a thousand rows at a time. */
@RequestScoped
public class PropertyTable {
    private static final int A_LOAD = 1000;

    @Inject
    private Properties properties;
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;

    /** One load of rows from a place on; fewer than asked for at the end. */
    private interface Loads {
        List<? extends List<?>> from(int first);
    }

    /** The columns that are shown, with the name first. */
    Response asShown(PropertyFilter filter, String columnList, TableForm form) {
        List<PropertyColumn> columns = PropertyColumn.of(columnList);
        PropertyColumn.Names names = PropertyColumn.Names.of(organisations, areas);
        List<String> headings = Stream.concat(Stream.of("Property", "Asset code", "Synthetic"), columns.stream().filter(column -> column != PropertyColumn.ASSET_CODE).map(PropertyColumn::getTitle)).toList();
        return file(form, headings, first -> properties.page(filter, first, A_LOAD).stream().map(row -> row(row, columns, names)).toList());
    }

    /** The publishing standard's own columns, with what must not be published of vacant property left out. */
    Response published(PropertyFilter filter) {
        return file(TableForm.CSV, properties.publishedHeadings(), first -> properties.published(filter, first, A_LOAD));
    }

    private static List<Object> row(PropertyRow row, List<PropertyColumn> columns, PropertyColumn.Names names) {
        List<Object> values = new ArrayList<>();
        values.add(row.name());
        values.add(row.assetCode());
        values.add(row.synthetic() ? "synthetic" : null);
        columns.stream().filter(column -> column != PropertyColumn.ASSET_CODE).forEach(column -> values.add(column.value(row, names)));
        return values;
    }

    private static Response file(TableForm form, List<String> headings, Loads loads) {
        StreamingOutput body = out -> {
            try (TableWriter writer = form.writer(out, "Land and buildings")) {
                writer.heading(headings);
                int first = 0;
                List<? extends List<?>> rows = loads.from(first);
                while (!rows.isEmpty()) {
                    for (List<?> row : rows) {
                        writer.row(row);
                    }
                    first += rows.size();
                    rows = rows.size() < A_LOAD ? List.of() : loads.from(first);
                }
            }
        };
        return Response.ok(body).type(form.type()).header("Content-Disposition", "attachment; filename=\"land-and-buildings." + form.ending() + "\"").build();
    }
}
