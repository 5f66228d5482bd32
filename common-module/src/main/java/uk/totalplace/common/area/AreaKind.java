package uk.totalplace.common.area;

/** What an area is, from the whole country down. */
public enum AreaKind {
    COUNTRY, REGION, COUNTY, UNITARY, DISTRICT, WARD, LSOA;

    public String word() {
        return switch (this) {
            case COUNTRY -> "Country";
            case REGION -> "Region";
            case COUNTY -> "County";
            case UNITARY -> "Unitary area";
            case DISTRICT -> "District";
            case WARD -> "Ward";
            case LSOA -> "Lower layer super output area";
        };
    }

    /** Areas of local government's lower tier, which together cover the place without overlap. */
    public boolean isLocal() {
        return this == UNITARY || this == DISTRICT;
    }
}
