package uk.totalplace.assets.property;

import java.util.Arrays;
import java.util.List;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.common.tabular.DataField;
import uk.totalplace.common.tabular.Need;

/** The 29 fields of the Local Government Association's land and building assets schema (guidance 1.4, 2015), in their order. */
enum Field implements DataField {
    ORGANISATION_LABEL("OrganisationLabel", Need.OPTIONAL, "Name of the organisation that holds the property.", "Anytown Borough Council", "Organisation", "Organisation Name", "Body Name", "Owner"),
    ORGANISATION_URI("OrganisationURI", Need.OPTIONAL, "Code of the organisation as a web address.", "http://statistics.data.gov.uk/id/statistical-geography/E07000001", "Organisation Code", "Organisation URI"),
    APPLICABLE_DATE("ApplicableDate", Need.OPTIONAL, "Day on which the line was true, dd/mm/yyyy.", "31/03/2010", "Effective Date", "Date", "Applicable (effective) date"),
    UPRN("UPRN", Need.EXPECTED, "Unique property reference number, up to 12 digits.", "100012345678", "Unique Property Reference", "Unique Property Reference Number"),
    ASSET_CODE("AssetCode", Need.KEY, "The organisation's own reference for the property.", "AB-0001", "Asset ID", "Asset Reference", "Asset Ref", "Unique asset identity", "Property Reference", "Property Ref", "Ref", "Reference", "ID", "Asset No", "Asset Number"),
    PROPERTY_NAME("PropertyName", Need.EXPECTED, "What the building or land is called.", "Town Hall", "Name", "Site Name", "Building Name", "Property", "Asset Name", "Name of building/land", "Description"),
    PROPERTY_NUMBER("PropertyNumber", Need.OPTIONAL, "Street number or range.", "10-15", "Street Number", "Number", "House Number"),
    STREET_NAME("StreetName", Need.EXPECTED, "Street.", "High Street", "Street", "Road", "Address", "Site Address", "Address 1", "Address Line 1"),
    POST_TOWN("PostTown", Need.EXPECTED, "Post town.", "Anytown", "Town", "Post Town", "City"),
    POSTCODE("PostCode", Need.EXPECTED, "Postcode; for vacant property its district part only.", "AB1 2CD", "Postcode", "Post Code", "Postal Code"),
    COORDINATE_SYSTEM("CoordinateReferenceSystem", Need.OPTIONAL, "OSGB36 for easting and northing, WGS84 for longitude and latitude.", "OSGB36", "CRS", "Coordinate System", "SRS"),
    GEO_X("GeoX", Need.EXPECTED, "Easting in metres, or longitude in degrees.", "635581", "Easting", "Eastings", "X", "Longitude", "Long", "Lon", "Lng", "X Coordinate"),
    GEO_Y("GeoY", Need.EXPECTED, "Northing in metres, or latitude in degrees.", "170767", "Northing", "Northings", "Y", "Latitude", "Lat", "Y Coordinate"),
    LICENSING_URL("GeoPointLicensingURL", Need.OPTIONAL, "Licence of the coordinates.", "http://www.ordnancesurvey.co.uk/oswebsite/docs/licences/os-opendata-licence.pdf", "Geo Point Licensing URL"),
    TENURE_TYPE("TenureType", Need.EXPECTED, "Freehold, Leasehold or Other.", "Freehold", "Tenure"),
    TENURE_DETAIL("TenureDetail", Need.EXPECTED, "How it is held or let; several with a slash between.", "Owner occupied", "Tenure Detail"),
    OTHER_DETAIL("OtherDetail", Need.OPTIONAL, "More on the tenure when it is Other.", "", "Other Detail"),
    HOLDING_TYPE("HoldingType", Need.EXPECTED, "Buildings Only, Land Only or Land/Buildings.", "Land/Buildings", "Holding", "Asset Type", "Property Type"),
    BUILDING_SIZE("BuildingSize", Need.OPTIONAL, "Gross internal area in square metres.", "2340", "GIA", "Gross Internal Area", "Size m2", "Floor Area", "Building Size (GIA)", "GIA m2"),
    LAND_AREA("LandArea", Need.OPTIONAL, "Site area in hectares.", "0.45", "Site Area", "Hectares", "Land Area (ha)", "Area ha"),
    FUNCTION_LABEL("FunctionLabel", Need.OPTIONAL, "What it is used for.", "Administration", "Function", "Use"),
    FUNCTION_URI("FunctionURI", Need.OPTIONAL, "The use as a web address of the function list.", "http://id.esd.org.uk/function/1", "Function URI"),
    PURPOSE("Purpose", Need.OPTIONAL, "Why it is held.", "occupied by LA", "Reason for holding", "Purpose held"),
    BUILDING_COSTS("BuildingCosts", Need.OPTIONAL, "Running cost in a year, pounds.", "187700", "Running Cost", "Running Costs", "Annual Running Cost", "Building Costs", "Total building operation"),
    REQUIRED_MAINTENANCE("RequiredMaintenance", Need.OPTIONAL, "Maintenance it needs, pounds.", "47000", "Backlog", "Backlog Maintenance", "Required Maintenance"),
    SUITABILITY("SuitabilityRating", Need.OPTIONAL, "Good, Satisfactory, Poor or Unsuitable.", "Good", "Suitability"),
    ENERGY_RATING("EnergyRating", Need.OPTIONAL, "Display energy certificate, A+ to G.", "D", "Energy", "DEC", "DEC Rating", "EPC"),
    TITLE_NUMBER("LandRegistryTitleNumber", Need.OPTIONAL, "Title number of the Land Registry.", "K123456", "Title Number", "Title No", "Land Registry Title"),
    INSPIRE_URL("InspireURL", Need.OPTIONAL, "The property in the INSPIRE index.", "", "INSPIRE ID", "Inspire");

    private final Column column;

    Field(String name, Need need, String meaning, String example, String... aliases) {
        column = new Column(name, List.of(aliases), meaning, example, need);
    }

    @Override
    public Column column() {
        return column;
    }

    static List<Column> columns() {
        return Arrays.stream(values()).map(Field::column).toList();
    }
}
