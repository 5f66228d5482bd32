package uk.totalplace.portal.assets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.totalplace.assets.property.Properties;
import uk.totalplace.assets.property.PropertyFilter;
import uk.totalplace.assets.property.PropertyRow;
import uk.totalplace.portal.frame.Plural;

/** The map beside the register and its twin, the list: the first of the filtered properties whose position is known. */
@Named
@RequestScoped
public class PropertyMap {
    /** More markers than this tell nobody anything; a filter does. */
    public static final int MOST = 500;

    @Inject
    private Properties properties;
    @Inject
    private PropertiesPage page;
    private List<PropertyRow> rows;

    public List<PropertyRow> getRows() {
        if (rows == null) {
            rows = properties.page(located(page.getFilter()), 0, MOST);
        }
        return rows;
    }

    public String getSentence() {
        long located = properties.totals(located(page.getFilter())).count();
        long without = page.getTotals().count() - located;
        String shown = located > MOST ? "The first " + MOST + " of " + Plural.of(located, "position") : Plural.of(located, "position");
        return shown + (page.getFilter().position() == null && without > 0 ? "; " + String.format("%,d", without) + " not known." : ".");
    }

    /** The same filter, of properties with a position only. */
    public static PropertyFilter located(PropertyFilter filter) {
        return filter.located();
    }
}
