package uk.totalplace.portal.assets;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import uk.totalplace.assets.property.Properties;
import uk.totalplace.assets.property.PropertyFilter;
import uk.totalplace.assets.property.PropertyRow;
import uk.totalplace.assets.property.PropertySort;

/** Fetches one page of the register at a time, sorted in the database. */
class PropertyModel extends LazyDataModel<PropertyRow> {
    private static final long serialVersionUID = 1L;
    private final transient Properties properties;
    private final PropertyFilter filter;
    private PropertyFilter shown;

    PropertyModel(Properties properties, PropertyFilter filter) {
        this.properties = properties;
        this.filter = filter;
        this.shown = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return Math.toIntExact(properties.totals(filter).count());
    }

    @Override
    public List<PropertyRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> unused) {
        shown = sorting.values().stream().filter(SortMeta::isActive).findFirst().map(this::sorted).orElse(filter);
        return properties.page(shown, first, size);
    }

    @Override
    public String getRowKey(PropertyRow row) {
        return row.organisation() + "/" + row.assetCode();
    }

    /** What the table shows now, with its sorting. */
    PropertyFilter shown() {
        return shown;
    }

    private PropertyFilter sorted(SortMeta meta) {
        PropertySort sort = PropertyQuery.sort(meta.getField());
        return filter.sorted(sort, meta.getOrder().isDescending());
    }
}
