package uk.totalplace.assets.property;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.area.AreaGroupings;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.area.Regroup;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;

/** Lists and sums over the register, in the database's own words; single properties are the repository's. */
@Dependent
class PropertyReads {
    private static final String COLUMNS = "organisation_code, asset_code, synthetic, released, import_run, import_file, import_line, version, " + String.join(", ", PropertyDetails.COLUMNS);

    @Inject
    private Database database;
    @Inject
    private AreaGroupings groupings;

    List<PropertySheet> page(Caller caller, PropertyFilter filter, int first, int size) {
        PropertyConditions conditions = conditions(caller, filter);
        return database.query(PropertyReads::sheet, "select " + COLUMNS + " from assets.property" + conditions.where() + " order by " + filter.sort().orderBy(filter.descending()) + " limit ? offset ?",
                conditions.parametersAnd(size, first));
    }

    Found<PropertySheet> search(Caller caller, SearchText text, int first, int most) {
        PropertyConditions seen = conditions(caller, PropertyFilter.EVERYTHING);
        return new SearchQuery(COLUMNS, "assets.property", PropertyConditions.SEARCHED, "organisation_code, asset_code").reference("asset_code").reference("uprn").reference("postcode")
                .where(seen.all(), seen.parametersAnd()).find(database, text, first, most, PropertyReads::sheet);
    }

    PropertyTotals totals(Caller caller, PropertyFilter filter) {
        PropertyConditions conditions = conditions(caller, filter);
        return database.query(row -> new PropertyTotals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                "select count(*), coalesce(sum(building_costs_pence), 0), count(*) - count(building_costs_pence), count(case when synthetic then 1 end) from assets.property" + conditions.where(),
                conditions.parametersAnd()).get(0);
    }

    List<PropertyCount> counts(Caller caller) {
        PropertyConditions conditions = conditions(caller, PropertyFilter.EVERYTHING);
        return database.query(row -> new PropertyCount(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                "select organisation_code, count(*), count(uprn), count(longitude), count(case when synthetic then 1 end) from assets.property" + conditions.where() + " group by organisation_code order by organisation_code",
                conditions.parametersAnd());
    }

    /** Properties under conditions, in the order of their keys, from after a key on. */
    List<PropertySheet> inKeyOrder(PropertyConditions conditions, int size) {
        return database.query(PropertyReads::sheet, "select " + COLUMNS + " from assets.property" + conditions.where() + " order by organisation_code, asset_code limit ?", conditions.parametersAnd(size));
    }

    /** How many there are in each area and what they cost to run in a year; a null area is not known. */
    List<AreaSum> byArea(Caller caller, PropertyFilter filter) {
        PropertyConditions conditions = conditions(caller, filter);
        return database.query(row -> new AreaSum(row.getString(1), row.getLong(2), whole(row, "cost")),
                "select area_code, count(*), sum(building_costs_pence) as cost from assets.property" + conditions.where() + " group by area_code", conditions.parametersAnd());
    }

    /** What is marked as surplus, released and known to cost something, whoever asks; by key. */
    List<PropertySheet> surplus() {
        return database.query(PropertyReads::sheet, "select " + COLUMNS + " from assets.property where lower(purpose) = ? and released and building_costs_pence > 0 order by organisation_code, asset_code", PropertyDetails.SURPLUS);
    }

    /** A filter and who asks, as SQL. */
    PropertyConditions conditions(Caller caller, PropertyFilter filter) {
        PropertyConditions conditions = PropertyConditions.of(caller, filter, filter.organisation() != null && database.count("select count(*) from assets.property_former where organisation_code = ?", filter.organisation()) > 0);
        Regroup regroup = filter.regroup();
        return regroup == null || regroup.group() == null ? conditions : conditions.within(groupings.localAreas(regroup), regroup.group().equals(Regroup.NONE));
    }

    /** What an organisation holds today, as far as the caller may see it. */
    long heldBy(Caller caller, String organisation) {
        PropertyConditions conditions = PropertyConditions.of(caller, new PropertyFilter(null, organisation, null, null, null, null, null, null, PropertySort.NAME, false), false);
        return database.count("select count(*) from assets.property" + conditions.where(), conditions.parametersAnd());
    }

    private static PropertySheet sheet(ResultSet row) throws SQLException {
        return new PropertySheet(row.getString("organisation_code"), row.getString("asset_code"), details(row), row.getBoolean("synthetic"), row.getBoolean("released"),
                whole(row, "import_run"), row.getString("import_file"), whole(row, "import_line"), row.getInt("version"));
    }

    static PropertyDetails details(ResultSet row) throws SQLException {
        Date applicable = row.getDate("applicable_on");
        return new PropertyDetails(row.getString("uprn"), row.getString("name"), row.getString("street_number"), row.getString("street_name"), row.getString("post_town"), row.getString("postcode"),
                row.getString("coordinate_system"), row.getBigDecimal("geo_x"), row.getBigDecimal("geo_y"), row.getBigDecimal("longitude"), row.getBigDecimal("latitude"), row.getString("area_code"),
                row.getString("licensing_url"), row.getString("tenure_type"), row.getString("tenure_detail"), row.getString("other_detail"), row.getString("holding_type"),
                row.getBigDecimal("building_size_m2"), row.getBigDecimal("land_area_ha"), row.getString("function_label"), row.getString("function_uri"), row.getString("purpose"),
                whole(row, "building_costs_pence"), whole(row, "required_maintenance_pence"), row.getString("suitability"), row.getString("energy_rating"), row.getString("title_number"),
                row.getString("inspire_url"), applicable == null ? null : applicable.toLocalDate());
    }

    private static Long whole(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
