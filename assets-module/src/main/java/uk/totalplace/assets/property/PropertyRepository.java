package uk.totalplace.assets.property;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HexFormat;
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

    /** Uploads that wrote a property: the run and whether it was new then, newest first. */
    List<PropertyUpload> uploads(PropertyRef ref) {
        return database.query(row -> new PropertyUpload(row.getLong(1), row.getBoolean(2), row.getString(3), row.getString(4), row.getTimestamp(5).toLocalDateTime()),
                "select b.run_id, b.was_there, r.file_name, coalesce(a.display_name, r.submitted_by), r.ended_at from assets.property_before b join common.import_run r on r.id = b.run_id"
                        + " left join common.account a on a.name = r.submitted_by"
                        + " where b.organisation_code = ? and b.asset_code = ? order by b.run_id desc", ref.organisation(), ref.assetCode());
    }

    /** SHA-256 over the before-images of a run in the order of their keys, read as a stream. */
    String digestOfBeforeImages(long run) {
        return database.with(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select organisation_code, asset_code, coalesce(content_hash, '') from assets.property_before where run_id = ? order by organisation_code, asset_code")) {
                query.setLong(1, run);
                query.setFetchSize(1000);
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        digest.update((rows.getString(1) + '\u0000' + rows.getString(2) + '\u0000' + rows.getString(3) + '\n').getBytes(StandardCharsets.UTF_8));
                    }
                }
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        });
    }
}
