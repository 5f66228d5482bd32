package uk.totalplace.common.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Saving;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;

@Dependent
class OrganisationRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;
    @Inject
    private Database database;

    Optional<Organisation> find(String code) {
        return Optional.ofNullable(code).map(known -> entities.find(Organisation.class, known));
    }

    /** Every organisation by name with its aliases and successors, in three questions however many there are. */
    List<OrganisationRow> rows() {
        Map<String, List<String>> aliases = new HashMap<>();
        database.query(row -> aliases.computeIfAbsent(row.getString(1), code -> new ArrayList<>()).add(row.getString(2)), "select organisation_code, alias from common.organisation_alias order by alias");
        Map<String, List<SuccessionRow>> successors = new HashMap<>();
        database.query(row -> successors.computeIfAbsent(row.getString(1), code -> new ArrayList<>()).add(new SuccessionRow(row.getString(2), row.getDate(3).toLocalDate(), row.getBigDecimal(4), row.getString(5), row.getBoolean(6))),
                "select predecessor_code, successor_code, on_date, share_percent, source, verified from common.organisation_succession order by on_date, successor_code");
        return database.query(row -> new OrganisationRow(row.getString(1), row.getString(2), OrganisationKind.valueOf(row.getString(3)), row.getString(4),
                aliases.getOrDefault(row.getString(1), List.of()), day(row.getDate(5)), day(row.getDate(6)), successors.getOrDefault(row.getString(1), List.of()), row.getString(7), row.getInt(8)),
                "select code, name, kind, area_code, valid_from, valid_to, source, version from common.organisation order by name");
    }

    Found<OrganisationRow> search(SearchText text, int first, int most) {
        return new SearchQuery("o.code, o.name, o.kind, o.area_code, o.valid_from, o.valid_to, o.source, o.version", "common.organisation o",
                SearchText.column("o.name", "o.code", "(select string_agg(a.alias, ' ') from common.organisation_alias a where a.organisation_code = o.code)"), "o.code").reference("o.code").reference("o.name")
                .find(database, text, first, most, row -> new OrganisationRow(row.getString(1), row.getString(2), OrganisationKind.valueOf(row.getString(3)), row.getString(4), List.of(), day(row.getDate(5)),
                        day(row.getDate(6)), List.of(), row.getString(7), row.getInt(8)));
    }

    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        database.query(row -> names.put(row.getString(1), row.getString(2)), "select code, name from common.organisation");
        return names;
    }

    Map<String, String> areas() {
        Map<String, String> areas = new HashMap<>();
        database.query(row -> areas.put(row.getString(1), row.getString(2)), "select code, area_code from common.organisation where area_code is not null");
        return areas;
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    void keep(Organisation organisation) {
        entities.persist(organisation);
    }

    /** @throws InvalidInput when the code names an organisation already */
    void add(Organisation organisation) {
        InvalidInput taken = new InvalidInput("code", "The code " + organisation.code() + " already names an organisation.");
        if (find(organisation.code()).isPresent()) {
            throw taken;
        }
        entities.persist(organisation);
        Saving.fresh(entities::flush, taken);
    }

    void keep(RegisterOrganisation command) {
        Saving.corrected(entities::flush, "this organisation", command);
    }

    void flush() {
        entities.flush();
    }
}
