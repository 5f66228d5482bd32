package uk.totalplace.assets.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.search.SearchText;

/** A filter as SQL, and before it the one place that says who sees which property: one's own, what is released, and everything for those who may. */
final class PropertyConditions {
    /** The column that holds what is searched of a property; see the migration that makes it. */
    static final String SEARCHED = "search_text";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    private PropertyConditions() {
    }

    /** @param heldBefore whether the organisation of the filter held properties that have passed to a successor; they are found under it still */
    static PropertyConditions of(Caller caller, PropertyFilter filter, boolean heldBefore) {
        PropertyConditions all = new PropertyConditions();
        Caller.Seen seen = caller.seen("");
        all.add(seen.condition(), seen.parameters().toArray());
        if (filter.text() != null) {
            SearchText text = SearchText.of(filter.text());
            all.add(text.condition(SEARCHED), text.patterns().toArray());
        }
        if (heldBefore) {
            all.add("(organisation_code = ? or (organisation_code, asset_code) in (select f.held_by, f.held_as from assets.property_former f where f.organisation_code = ?))", filter.organisation(), filter.organisation());
        } else {
            all.equal("organisation_code", filter.organisation());
        }
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

    /** Only these properties, given as {@code organisation/asset}. */
    PropertyConditions picked(List<String> codes) {
        List<String> each = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (String code : codes) {
            int slash = code.indexOf('/');
            each.add("(organisation_code = ? and asset_code = ?)");
            values.add(code.substring(0, Math.max(0, slash)));
            values.add(code.substring(slash + 1));
        }
        add(each.isEmpty() ? "1 = 0" : "(" + String.join(" or ", each) + ")", values.toArray());
        return this;
    }

    /** Only what the caller keeps. */
    PropertyConditions keptBy(Caller caller) {
        Caller.Kept kept = caller.kept();
        if (!kept.all()) {
            add(kept.owners().isEmpty() ? "1 = 0" : "organisation_code in (?" + ", ?".repeat(kept.owners().size() - 1) + ")", kept.owners().toArray());
        }
        return this;
    }

    PropertyConditions and(String condition, Object... values) {
        add(condition, values);
        return this;
    }

    /** Narrowed to some areas; {@code orNone} keeps what lies in no known area too. */
    PropertyConditions within(List<String> areas, boolean orNone) {
        String among = areas.isEmpty() ? "1 = 0" : "area_code in (?" + ", ?".repeat(areas.size() - 1) + ")";
        add("(" + among + (orNone ? " or area_code is null" : "") + ")", areas.toArray());
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + all();
    }

    String all() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
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
