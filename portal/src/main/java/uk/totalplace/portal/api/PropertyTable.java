package uk.totalplace.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import uk.totalplace.assets.property.PropertyRow;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.assets.PropertyColumn;

/** The register as a table of the columns that are shown. */
@RequestScoped
public class PropertyTable {
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;
    private PropertyColumn.Names names;

    /** The name first, then the columns named in a list such as {@code SIZE,COST}, the usual ones when it is empty. */
    Table<PropertyRow> of(String columnList) {
        Table<PropertyRow> table = Table.<PropertyRow>of("Land and buildings").with("Property", PropertyRow::name).with("Asset code", PropertyRow::assetCode).with("Synthetic", row -> TableWords.synthetic(row.synthetic()));
        for (PropertyColumn column : PropertyColumn.of(columnList)) {
            if (column != PropertyColumn.ASSET_CODE) {
                table = table.with(column.getTitle(), row -> column.value(row, names()));
            }
        }
        return table;
    }

    private PropertyColumn.Names names() {
        if (names == null) {
            names = PropertyColumn.Names.of(organisations, areas);
        }
        return names;
    }
}
