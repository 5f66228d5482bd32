package uk.totalplace.barriers.ask;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.ResponseType;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;

/** Lists over the asks, in the database's own words; single asks are the repository's. */
@Dependent
class AskReads {
    private static final int MOST_SPOTS = 2000;

    @Inject
    private Database database;

    /** A page of rows with their barriers, in two questions however many there are. */
    List<AskRow> page(AskFilter filter, int first, int size) {
        AskConditions conditions = AskConditions.of(filter);
        return withBarriers(database.query(row -> row.getString(1), "select a.ref from barriers.ask a" + conditions.where() + " order by " + filter.sort().orderBy() + " limit ? offset ?",
                conditions.parametersAnd(size, first)), filter.sort());
    }

    long count(AskFilter filter) {
        AskConditions conditions = AskConditions.of(filter);
        return database.count("select count(*) from barriers.ask a" + conditions.where(), conditions.parametersAnd());
    }

    Found<AskRow> search(SearchText text, int first, int most) {
        return new SearchQuery("a.ref", "barriers.ask a", AskConditions.SEARCHED, "a.ref").reference("a.ref").find(database, text, first, most, row -> row.getString(1))
                .fetched(refs -> withBarriers(refs, AskSort.REF), AskRow::ref);
    }

    private List<AskRow> withBarriers(List<String> refs, AskSort sort) {
        if (refs.isEmpty()) {
            return List.of();
        }
        String these = " in (" + String.join(", ", Collections.nCopies(refs.size(), "?")) + ")";
        Map<String, Set<String>> barriers = new HashMap<>();
        database.query(row -> barriers.computeIfAbsent(row.getString(1), ref -> new TreeSet<>()).add(row.getString(2)), "select ask_ref, barrier_ref from barriers.ask_barrier where ask_ref" + these, refs.toArray());
        return database.query(row -> row(row, barriers.getOrDefault(row.getString("ref"), Set.of())), "select a.* from barriers.ask a where a.ref" + these + " order by " + sort.orderBy(), refs.toArray());
    }

    List<String> departments() {
        return database.query(row -> row.getString(1), "select distinct department from barriers.ask where department is not null order by department limit ?", MOST_SPOTS);
    }

    List<AskSpot> spots(LocalDate day) {
        String waiting = "case when responded_on is null or responded_on > ? then ";
        return database.query(row -> new AskSpot(row.getString(1), choice(row, "instrument", Instrument.class), row.getLong(3), row.getLong(4), day(row, "since")),
                "select department, instrument, count(*), count(" + waiting + "1 end), min(" + waiting + "submitted_on end) as since from barriers.ask group by department, instrument"
                        + " order by department nulls last, instrument nulls last limit ?", day, day, MOST_SPOTS);
    }

    /** The barriers that the asks to each department would remove, by the department's name; those of asks that name none by {@value AskFilter#NOT_SAID}. */
    Map<String, Set<String>> barriersByDepartment() {
        return database.query(row -> Map.entry(row.getString(1), row.getString(2)), "select distinct coalesce(a.department, '" + AskFilter.NOT_SAID
                + "'), b.barrier_ref from barriers.ask a join barriers.ask_barrier b on b.ask_ref = a.ref").stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    private static AskRow row(ResultSet row, Set<String> barriers) throws SQLException {
        Promise promise = row.getString("promise") == null ? null : new Promise(row.getString("promise"), row.getString("promised_by"), day(row, "promised_on"), row.getString("promised_in"),
                choice(row, "promise_state", PromiseState.class), row.getString("next_step"));
        AskDetails details = new AskDetails(row.getString("text"), choice(row, "instrument", Instrument.class), row.getString("statute"), row.getString("department"), row.getString("official"),
                row.getString("minister"), day(row, "submitted_on"), row.getString("submitted_in"), row.getString("offer"), day(row, "response_due_on"), row.getString("benefit"), row.getString("evidence"),
                row.getBoolean("published"), row.getString("source"), barriers, promise);
        return AskRow.of(row.getString("ref"), details, new Answer(row.getString("response"), choice(row, "response_type", ResponseType.class), day(row, "responded_on"), row.getString("conditions"),
                day(row, "review_on")), row.getInt("version"));
    }

    private static <E extends Enum<E>> E choice(ResultSet row, String column, Class<E> kind) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(kind, name);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
