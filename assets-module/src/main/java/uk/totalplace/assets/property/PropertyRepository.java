package uk.totalplace.assets.property;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.database.Database;

@Dependent
class PropertyRepository {
    @PersistenceContext(unitName = "assets")
    private EntityManager entities;
    @Inject
    private Database database;

    Optional<Property> find(PropertyRef ref) {
        return Optional.ofNullable(entities.find(Property.class, ref));
    }

    void keep(Property property) {
        entities.persist(property);
        entities.flush();
    }

    List<Property> ofOrganisation(String organisation, int most) {
        return entities.createQuery("select p from Property p where p.ref.organisation = :organisation order by p.ref.assetCode", Property.class)
                .setParameter("organisation", organisation).setMaxResults(most).getResultList();
    }

    int release(String organisation) {
        return database.update("update assets.property set released = true where organisation_code = ? and released = false", organisation);
    }

    long unreleased(String organisation) {
        return database.count("select count(*) from assets.property where organisation_code = ? and released = false", organisation);
    }

    /** Deeds on many that this was one of, newest first, each with what it was before. */
    List<PropertyDeed> deeds(PropertyRef ref) {
        return database.query(row -> new PropertyDeed(row.getObject("import_run_of_deed", Long.class), row.getString("file_name"), row.getBoolean("was_there"), row.getString("field"), row.getString("new_value"),
                row.getLong("row_count"), row.getString("field") == null ? null : row.getObject(row.getString("field")), row.getTimestamp("done_at").toLocalDateTime(), row.getString("done_by"),
                row.getTimestamp("undone_at") == null ? null : row.getTimestamp("undone_at").toLocalDateTime(), row.getString("undone_by_name")),
                "select i.*, d.import_run as import_run_of_deed, r.file_name, d.field, d.new_value, d.row_count, d.done_at, coalesce(a.display_name, d.actor) as done_by, d.undone_at,"
                        + " coalesce(u.display_name, d.undone_by) as undone_by_name from assets.property_image i join assets.property_deed d on d.code = i.deed_code"
                        + " left join common.import_run r on r.id = d.import_run left join common.account a on a.name = d.actor left join common.account u on u.name = d.undone_by"
                        + " where i.organisation_code = ? and i.asset_code = ? order by d.done_at desc limit 200", ref.organisation(), ref.assetCode());
    }
}
