package uk.totalplace.board.baseline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.area.AreaGroupings;
import uk.totalplace.common.area.AreaScope;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;

@Dependent
class BaselineRepository {
    private static final String COLUMNS = "b.ref, b.title, b.theme, b.organisation_code, b.area_code, b.period, b.amount_pence, b.yearly, b.price_base, b.netting, b.source, b.source_text, b.figure_key, b.synthetic, b.approximate, b.claim_base, b.version";
    private static final String SEARCHED = SearchText.column("b.title", "b.ref", "b.source");

    /** A baseline lies in the area it is of, else where its organisation belongs. */
    private static final String AREA = "coalesce(b.area_code, " + AreaScope.ofOrganisation("b.organisation_code") + ")";

    @PersistenceContext(unitName = "board")
    private EntityManager entities;
    @Inject
    private Database database;
    @Inject
    private AreaGroupings groupings;

    Optional<Baseline> find(String ref) {
        return Optional.ofNullable(ref).map(given -> entities.find(Baseline.class, given));
    }

    Optional<Baseline> ofClaims(String base) {
        return entities.createQuery("select b from Baseline b where b.claimBase = :base", Baseline.class).setParameter("base", base).getResultStream().findFirst();
    }

    /** Held until the transaction ends, so that two claims made at once cannot together exceed it. */
    Optional<Baseline> hold(String ref) {
        return Optional.ofNullable(ref).map(given -> entities.find(Baseline.class, given, LockModeType.PESSIMISTIC_WRITE));
    }

    void refuseTakenRef(String ref) {
        if (find(ref).isPresent()) {
            throw new InvalidInput("ref", "There is a baseline " + ref + " already.");
        }
    }

    void keep(Baseline baseline) {
        entities.persist(baseline);
        entities.flush();
    }

    List<BaselineSheet> page(BaselineFilter filter, int first, int size) {
        List<Object> parameters = new ArrayList<>();
        String where = where(filter, parameters);
        parameters.addAll(List.of(size, first));
        return database.query(BaselineRepository::sheet, "select " + COLUMNS + " from board.baseline b" + where + " order by b.ref limit ? offset ?", parameters.toArray());
    }

    long count(BaselineFilter filter) {
        List<Object> parameters = new ArrayList<>();
        return database.count("select count(*) from board.baseline b" + where(filter, parameters), parameters.toArray());
    }

    List<AreaSum> byArea(BaselineFilter filter) {
        List<Object> parameters = new ArrayList<>();
        String where = where(filter, parameters);
        return AreaSum.of(database, AREA, "null", " from board.baseline b" + where, parameters.toArray());
    }

    Map<String, PricedAmount> amounts() {
        return database.query(row -> Map.entry(row.getString(1), new PricedAmount(row.getLong(2), row.getString(3))), "select ref, amount_pence, price_base from board.baseline").stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Found<BaselineSheet> search(SearchText text, int first, int most) {
        return new SearchQuery(COLUMNS, "board.baseline b", SEARCHED, "b.ref").reference("b.ref").find(database, text, first, most, BaselineRepository::sheet);
    }

    private String where(BaselineFilter filter, List<Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (filter.text() != null) {
            SearchText text = SearchText.of(filter.text());
            conditions.add(text.condition(SEARCHED));
            parameters.addAll(Arrays.asList(text.patterns().toArray()));
        }
        if (filter.theme() != null) {
            conditions.add("b.theme = ?");
            parameters.add(filter.theme());
        }
        if (filter.organisation() != null) {
            conditions.add("b.organisation_code = ?");
            parameters.add(filter.organisation());
        }
        AreaScope scope = groupings.scope(filter.regroup());
        if (!scope.isEverywhere()) {
            conditions.add(scope.condition(AREA));
            parameters.addAll(Arrays.asList(scope.parameters()));
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static BaselineSheet sheet(ResultSet row) throws SQLException {
        return new BaselineSheet(row.getString("ref"), new BaselineDetails(row.getString("title"), row.getString("theme"), row.getString("organisation_code"), row.getString("area_code"),
                row.getString("period"), row.getLong("amount_pence"), row.getBoolean("yearly"), row.getString("price_base"), Netting.valueOf(row.getString("netting")), row.getString("source"),
                row.getString("source_text"), row.getString("figure_key"), row.getBoolean("synthetic"), row.getBoolean("approximate")), row.getString("claim_base"), row.getInt("version"));
    }
}
