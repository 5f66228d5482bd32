package uk.totalplace.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.assets.property.Properties;
import uk.totalplace.assets.property.PropertyFilter;
import uk.totalplace.assets.property.PropertyRow;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.assets.PropertyColumn;

/** The filtered register as a file. */
@RequestScoped
public class PropertyTable {
    @Inject
    private Properties properties;
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;

    /** The columns that are shown, with the name first. */
    Response asShown(PropertyFilter filter, String columnList, TableForm form) {
        List<PropertyColumn> columns = PropertyColumn.of(columnList);
        PropertyColumn.Names names = PropertyColumn.Names.of(organisations, areas);
        List<String> headings = Stream.concat(Stream.of("Property", "Asset code", "Synthetic"), columns.stream().filter(column -> column != PropertyColumn.ASSET_CODE).map(PropertyColumn::getTitle)).toList();
        return form.file("Land and buildings", headings, (first, size) -> properties.page(filter, first, size).stream().map(row -> row(row, columns, names)).toList());
    }

    /** The publishing standard's own columns, with what must not be published of vacant property left out. */
    Response published(PropertyFilter filter) {
        return TableForm.CSV.file("Land and buildings", properties.publishedHeadings(), (first, size) -> properties.published(filter, first, size));
    }

    private static List<Object> row(PropertyRow row, List<PropertyColumn> columns, PropertyColumn.Names names) {
        List<Object> values = new ArrayList<>();
        values.add(row.name());
        values.add(row.assetCode());
        values.add(row.synthetic() ? "synthetic" : null);
        columns.stream().filter(column -> column != PropertyColumn.ASSET_CODE).forEach(column -> values.add(column.value(row, names)));
        return values;
    }
}
