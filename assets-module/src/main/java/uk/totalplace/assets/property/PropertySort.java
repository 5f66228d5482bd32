package uk.totalplace.assets.property;

import uk.totalplace.common.search.SortBy;

/** What the register can be sorted by. */
public enum PropertySort {
    NAME("name"), ORGANISATION("organisation_code"), ASSET_CODE("asset_code"), TOWN("post_town"), POSTCODE("postcode"), TENURE("tenure_type"),
    SIZE("building_size_m2"), LAND("land_area_ha"), COST("building_costs_pence"), SUITABILITY("suitability"), UPRN("uprn");

    private final String column;

    PropertySort(String column) {
        this.column = column;
    }

    String orderBy(boolean descending) {
        return SortBy.words(column, descending) + ", organisation_code, asset_code";
    }
}
