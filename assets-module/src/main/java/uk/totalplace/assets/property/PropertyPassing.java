package uk.totalplace.assets.property;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Picked;

/** Passes properties of one organisation to another, all or some, in sets, and remembers the places they had. */
@Dependent
class PropertyPassing {
    private static final String CODE = "p.asset_code";
    private static final String USED = "exists (select 1 from assets.property s where s.organisation_code = ? and s.asset_code = p.asset_code)";

    @Inject
    private Database database;

    /** A place that a property had, until a day; the moment it was recorded is UTC. */
    record FormerPlace(PropertyRef ref, LocalDate until, LocalDateTime recordedAt, String by) {
    }

    static String added(String predecessor) {
        return " (" + predecessor + ")";
    }

    List<Held> held(String organisation, int most) {
        return database.query(row -> new Held(row.getString(1), row.getString(2) + " (" + row.getString(1) + ")"), "select asset_code, name from assets.property where organisation_code = ? order by name, asset_code limit ?", organisation, most);
    }

    long count(String organisation, Picked picked) {
        return database.count("select count(*) from assets.property p where p.organisation_code = ?" + picked.and(CODE), picked.after(organisation));
    }

    long clashing(String predecessor, String successor, Picked picked) {
        return database.count("select count(*) from assets.property p where p.organisation_code = ? and " + USED + picked.and(CODE), picked.after(predecessor, successor));
    }

    /** A code that is used by both and would be too long, or be used too, with the addition. */
    Optional<String> impossible(String predecessor, String successor, int longest, Picked picked) {
        String added = added(predecessor);
        return database.query(row -> row.getString(1), "select p.asset_code from assets.property p where p.organisation_code = ? and " + USED
                + " and (length(p.asset_code) > ? or exists (select 1 from assets.property t where t.organisation_code in (?, ?) and t.asset_code = p.asset_code || cast(? as varchar(50))))" + picked.and(CODE) + " order by p.asset_code limit 1",
                picked.after(predecessor, successor, longest - added.length(), successor, predecessor, added)).stream().findFirst();
    }

    void passOn(String predecessor, String successor, LocalDate on, String by, Picked picked) {
        String becomes = "case when " + USED + " then p.asset_code || cast(? as varchar(50)) else p.asset_code end";
        String added = added(predecessor);
        database.update("insert into assets.property_former (organisation_code, asset_code, held_by, held_as, until_date, recorded_at, recorded_by)"
                + " select p.organisation_code, p.asset_code, cast(? as varchar(40)), " + becomes + ", cast(? as date), cast(? as timestamp), cast(? as varchar(100)) from assets.property p where p.organisation_code = ?" + picked.and(CODE),
                picked.after(successor, successor, added, Date.valueOf(on.minusDays(1)), Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC)), by, predecessor));
        // Older places lead on to the newest one at once, however often a property has passed on.
        String newest = "(select n.held_as from assets.property_former n where n.organisation_code = f.held_by and n.asset_code = f.held_as)";
        database.update("update assets.property_former f set held_as = " + newest + ", held_by = ? where f.held_by = ?" + picked.and("f.held_as"), picked.after(successor, predecessor));
        database.update("update assets.property p set asset_code = (select f.held_as from assets.property_former f where f.organisation_code = p.organisation_code and f.asset_code = p.asset_code),"
                + " organisation_code = ?, version = p.version + 1 where p.organisation_code = ?" + picked.and(CODE), picked.after(successor, predecessor));
        database.refreshStatistics("assets.property_former");
    }

    /** Where the property is now that had this place before. */
    Optional<PropertyRef> nowAt(PropertyRef former) {
        return database.query(row -> new PropertyRef(row.getString(1), row.getString(2)), "select held_by, held_as from assets.property_former where organisation_code = ? and asset_code = ?", former.organisation(), former.assetCode())
                .stream().findFirst();
    }

    /** The places a property had before, the latest first. */
    List<FormerPlace> before(PropertyRef now) {
        return database.query(row -> new FormerPlace(new PropertyRef(row.getString(1), row.getString(2)), row.getDate(3).toLocalDate(), row.getTimestamp(4).toLocalDateTime(), row.getString(5)),
                "select organisation_code, asset_code, until_date, recorded_at, recorded_by from assets.property_former where held_by = ? and held_as = ? order by until_date desc", now.organisation(), now.assetCode());
    }
}
