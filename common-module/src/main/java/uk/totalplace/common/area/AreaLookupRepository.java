package uk.totalplace.common.area;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.totalplace.common.database.Database;

@Dependent
class AreaLookupRepository {
    private static final int SOME = 500;
    private static final String LOOKUP = "select from_edition, to_edition, from_code, to_code, weight, method, source from common.area_lookup where ";
    private static final String EDITION = "e.code, e.kind, e.title, e.on_date, e.source";

    @Inject
    private Database database;

    List<AreaEdition> editions() {
        return database.query(AreaLookupRepository::edition, "select " + EDITION + " from common.area_edition e order by e.kind, e.on_date");
    }

    List<ListedName> names(String area) {
        return database.query(row -> new ListedName(edition(row), row.getString(6)),
                "select " + EDITION + ", l.name from common.area_listing l join common.area_edition e on e.code = l.edition_code where l.area_code = ? order by e.on_date", area);
    }

    List<AreaLookup> outOf(String area) {
        return database.query(AreaLookupRepository::lookup, LOOKUP + "from_code = ? order by from_edition, to_edition, to_code", area);
    }

    List<AreaLookup> into(String area) {
        return database.query(AreaLookupRepository::lookup, LOOKUP + "to_code = ? order by to_edition, from_edition, from_code", area);
    }

    /** Names that areas had in an edition and have no more. */
    Map<String, List<String>> aliases(Collection<String> areas) {
        Map<String, List<String>> all = new HashMap<>();
        inParts(areas, "select distinct l.area_code, l.name from common.area_listing l join common.area a on a.code = l.area_code where l.name <> a.name and l.area_code in (%s) order by l.area_code, l.name",
                row -> all.computeIfAbsent(row.getString(1), code -> new ArrayList<>()).add(row.getString(2)));
        return all;
    }

    /** Into what areas passed in the first later edition of their kind that draws them anew. */
    Map<String, List<AreaLife.Successor>> successors(Collection<String> areas) {
        Map<String, List<AreaLife.Successor>> all = new HashMap<>();
        inParts(areas, "select l.from_code, l.to_code, t.on_date, l.weight, l.method, l.source from common.area_lookup l join common.area_edition f on f.code = l.from_edition join common.area_edition t on t.code = l.to_edition"
                + " where t.kind = f.kind and t.on_date > f.on_date and l.to_code <> l.from_code and l.from_code in (%s) order by l.from_code, t.on_date, f.on_date desc, l.to_code", row -> {
                    AreaLife.Successor next = new AreaLife.Successor(row.getString(2), row.getDate(3).toLocalDate(), percent(row.getBigDecimal(4)), LookupMethod.valueOf(row.getString(5)), row.getString(6));
                    List<AreaLife.Successor> known = all.computeIfAbsent(row.getString(1), code -> new ArrayList<>());
                    return known.stream().allMatch(one -> one.on().equals(next.on()) && !one.successor().equals(next.successor())) && known.add(next);
                });
        return all;
    }

    /** @param question with {@code %s} where the codes stand */
    private void inParts(Collection<String> areas, String question, Database.Reading<?> reading) {
        List<String> wanted = List.copyOf(areas);
        for (int first = 0; first < wanted.size(); first += SOME) {
            List<String> some = wanted.subList(first, Math.min(wanted.size(), first + SOME));
            database.query(reading, question.formatted("?" + ", ?".repeat(some.size() - 1)), some.toArray());
        }
    }

    Set<EditionWays.Step> pairs() {
        return new HashSet<>(database.query(row -> new EditionWays.Step(row.getString(1), row.getString(2)), "select distinct from_edition, to_edition from common.area_lookup"));
    }

    List<AreaLookup> between(EditionWays.Step step, Collection<String> areas) {
        List<String> wanted = List.copyOf(areas);
        List<AreaLookup> found = new ArrayList<>();
        for (int first = 0; first < wanted.size(); first += SOME) {
            List<Object> parameters = new ArrayList<>(List.of(step.from(), step.to()));
            parameters.addAll(wanted.subList(first, Math.min(wanted.size(), first + SOME)));
            found.addAll(database.query(AreaLookupRepository::lookup, LOOKUP + "from_edition = ? and to_edition = ? and from_code in (?" + ", ?".repeat(parameters.size() - 3) + ") order by from_code, to_code", parameters.toArray()));
        }
        return found;
    }

    List<String> inBoth(EditionWays.Step step) {
        return database.query(row -> row.getString(1), "select f.area_code from common.area_listing f join common.area_listing t on t.area_code = f.area_code where f.edition_code = ? and t.edition_code = ?", step.from(), step.to());
    }

    /** 50 and not 5E+1, which JSON allows and nobody reads. */
    private static BigDecimal percent(BigDecimal weight) {
        BigDecimal percent = weight.movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    private static AreaLookup lookup(ResultSet row) throws SQLException {
        return new AreaLookup(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getBigDecimal(5).stripTrailingZeros(), LookupMethod.valueOf(row.getString(6)), row.getString(7));
    }

    private static AreaEdition edition(ResultSet row) throws SQLException {
        return new AreaEdition(row.getString(1), AreaKind.valueOf(row.getString(2)), row.getString(3), row.getDate(4).toLocalDate(), row.getString(5));
    }
}
