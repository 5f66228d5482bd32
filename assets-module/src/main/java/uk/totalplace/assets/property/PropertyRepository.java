package uk.totalplace.assets.property;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.account.Caller;
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

    List<Property> page(Caller caller, PropertyFilter filter, int first, int size) {
        return matching("select p from Property p", caller, filter, " order by " + filter.sort().orderBy(filter.descending()), Property.class).setFirstResult(first).setMaxResults(size).getResultList();
    }

    PropertyTotals totals(Caller caller, PropertyFilter filter) {
        Object[] sums = matching("select count(p), sum(p.buildingCostsPence), count(p.buildingCostsPence), sum(case when p.synthetic = :yes then 1 else 0 end) from Property p",
                caller, filter, "", Object[].class).getSingleResult();
        long count = ((Number) sums[0]).longValue();
        return new PropertyTotals(count, number(sums[1]), count - number(sums[2]), number(sums[3]));
    }

    List<PropertyCount> counts(Caller caller) {
        return matching("select p.ref.organisation, count(p), count(p.uprn), count(p.longitude), sum(case when p.synthetic = :yes then 1 else 0 end) from Property p", caller, PropertyFilter.EVERYTHING,
                " group by p.ref.organisation order by p.ref.organisation", Object[].class).getResultStream()
                .map(row -> new PropertyCount((String) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4]))).toList();
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
                "select b.run_id, b.was_there, r.file_name, r.submitted_by, r.ended_at from assets.property_before b join common.import_run r on r.id = b.run_id"
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

    /** The one place that says who sees which property: one's own, what is released, and everything for those who may. */
    private <T> TypedQuery<T> matching(String select, Caller caller, PropertyFilter filter, String end, Class<T> type) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (select.contains(":yes")) {
            parameters.put("yes", true);
        }
        if (!caller.seesUnreleased()) {
            where.append(" and (p.released = :yes or p.ref.organisation = :own)");
            parameters.put("yes", true);
            parameters.put("own", caller.organisation() == null ? "" : caller.organisation());
        }
        if (filter.text() != null) {
            where.append(" and (lower(p.name) like :text or lower(p.streetName) like :text or lower(p.postTown) like :text or lower(p.postcode) like :text or lower(p.ref.assetCode) like :text or p.uprn = :exact)");
            parameters.put("text", "%" + filter.text().toLowerCase(Locale.ROOT).replace("\\", "").replace("%", "").replace("_", "") + "%");
            parameters.put("exact", filter.text().strip());
        }
        equal(where, parameters, "p.ref.organisation", "organisation", filter.organisation());
        equal(where, parameters, "p.area", "area", filter.area());
        equal(where, parameters, "p.tenureType", "tenure", filter.tenure());
        equal(where, parameters, "p.holdingType", "holding", filter.holding());
        equal(where, parameters, "p.importRun", "run", filter.importRun());
        if (filter.position() != null) {
            where.append(filter.position() == PropertyFilter.Position.KNOWN ? " and p.longitude is not null" : " and p.longitude is null");
        }
        if (filter.leastSizeM2() != null) {
            where.append(" and p.buildingSizeM2 >= :size");
            parameters.put("size", filter.leastSizeM2());
        }
        TypedQuery<T> query = entities.createQuery(select + where + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static void equal(StringBuilder where, Map<String, Object> parameters, String path, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(path).append(" = :").append(name);
            parameters.put(name, value);
        }
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
