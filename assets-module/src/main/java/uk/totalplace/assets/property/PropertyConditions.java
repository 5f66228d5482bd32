package uk.totalplace.assets.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.totalplace.common.account.Caller;

/** A filter as SQL, and before it the one place that says who sees which property: one's own, what is released, and everything for those who may. */
final class PropertyConditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    private PropertyConditions() {
    }

    static PropertyConditions of(Caller caller, PropertyFilter filter) {
        PropertyConditions all = new PropertyConditions();
        if (!caller.seesUnreleased()) {
            all.add("(released or organisation_code = ?)", caller.organisation() == null ? "" : caller.organisation());
        }
        if (filter.text() != null) {
            String like = "%" + filter.text().toLowerCase(Locale.ROOT).replace("\\", "").replace("%", "").replace("_", "") + "%";
            all.add("(lower(name) like ? or lower(street_name) like ? or lower(post_town) like ? or lower(postcode) like ? or lower(asset_code) like ? or uprn = ?)", like, like, like, like, like, filter.text().strip());
        }
        all.equal("organisation_code", filter.organisation());
        all.equal("area_code", filter.area());
        all.equal("tenure_type", filter.tenure());
        all.equal("holding_type", filter.holding());
        all.equal("import_run", filter.importRun());
        if (filter.position() != null) {
            all.add(filter.position() == PropertyFilter.Position.KNOWN ? "longitude is not null" : "longitude is null");
        }
        if (filter.leastSizeM2() != null) {
            all.add("building_size_m2 >= ?", filter.leastSizeM2());
        }
        return all;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Object[] parametersAnd(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    private void equal(String column, Object value) {
        if (value != null) {
            add(column + " = ?", value);
        }
    }

    private void add(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(Arrays.asList(values));
    }
}
