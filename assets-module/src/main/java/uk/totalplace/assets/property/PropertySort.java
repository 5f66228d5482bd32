package uk.totalplace.assets.property;

/** What the register can be sorted by. */
public enum PropertySort {
    NAME("p.name"), ORGANISATION("p.ref.organisation"), ASSET_CODE("p.ref.assetCode"), TOWN("p.postTown"), POSTCODE("p.postcode"), TENURE("p.tenureType"),
    SIZE("p.buildingSizeM2"), LAND("p.landAreaHa"), COST("p.buildingCostsPence"), SUITABILITY("p.suitability"), UPRN("p.uprn");

    private final String path;

    PropertySort(String path) {
        this.path = path;
    }

    String orderBy(boolean descending) {
        return path + (descending ? " desc" : "") + ", p.ref.organisation, p.ref.assetCode";
    }
}
