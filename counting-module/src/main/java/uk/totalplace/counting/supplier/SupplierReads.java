package uk.totalplace.counting.supplier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;

/** Reads suppliers from what each upload paid them, so that no list of suppliers reads the payments. Nobody sees what is not released, or not theirs. */
@Dependent
class SupplierReads {
    static final String FROM = " from counting.supplier_sum s join counting.payment_file f on f.import_run = s.import_run join counting.supplier k on k.supplier_key = s.supplier_key";
    private static final String SUMS = "sum(s.line_count) as lines, sum(s.net_pence) as net, min(s.first_on) as first_on, max(s.last_on) as last_on, max(case when f.synthetic then 1 else 0 end) as synthetic";
    private static final String ROW = "select k.supplier_key, k.name, k.company_number, count(distinct f.organisation_code) as payers, " + SUMS;
    private static final String BY_SUPPLIER = " group by k.supplier_key, k.name, k.company_number";
    private static final String KNOWN = "k.supplier_key, k.name, k.full_name, k.core_name, k.company_number, k.match_name, k.own_name";
    private static final String OF_FLOW = "f.organisation_code, " + KNOWN;
    /** What one body paid one supplier, the largest first. */
    static final String FLOW = "select " + OF_FLOW + ", " + SUMS + FROM;
    static final String BY_FLOW = OF_FLOW + " order by net desc, k.name, f.organisation_code";
    private static final String GROUP = "select k.match_name, count(distinct f.organisation_code), sum(s.line_count), sum(s.net_pence), max(case when f.synthetic then 1 else 0 end)" + FROM;
    /** So many names and bodies of one shared supplier are listed, the largest; nobody reads more. */
    static final int MOST_MEMBERS = 20;
    private static final int MOST_NEIGHBOURS = 500;
    private static final int PREFIX = 4;

    @Inject
    private Database database;

    /** A supplier as it is compared with others, what it is taken for, and what it would be by its own name and number. */
    record Known(UUID key, String name, Likeness.Named named, String matchName, String ownName) {
        boolean isTakenForAnother() {
            return !matchName.equals(ownName);
        }

        /** Whether the two are taken for one because a person said so, and not by their names. */
        boolean isJoinedTo(Known other) {
            return matchName.equals(other.matchName) && !ownName.equals(other.ownName);
        }
    }

    /** What one body paid one supplier. */
    record Flow(String organisation, Known supplier, long lines, long netPence, LocalDate first, LocalDate last, boolean synthetic) {
        /** What of it falls on a day, which is no later than its last, and after that, were it paid evenly over its days. */
        Flow from(LocalDate day) {
            if (!first.isBefore(day)) {
                return this;
            }
            BigDecimal share = BigDecimal.valueOf(ChronoUnit.DAYS.between(day, last) + 1).divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last) + 1), MathContext.DECIMAL64);
            return new Flow(organisation, supplier, lines, Money.ofPence(netPence).times(share).pence(), day, last, synthetic);
        }
    }

    /** The suppliers that are taken for one, as far as they are paid by several. */
    record Group(String matchName, long payers, long lines, long netPence, boolean synthetic) {
        static Group of(ResultSet row) throws SQLException {
            return new Group(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getInt(5) == 1);
        }
    }

    List<SupplierRow> page(Caller caller, SupplierFilter filter, String order, int first, int size) {
        SupplierConditions conditions = new SupplierConditions(caller).filter(filter);
        return database.query(SupplierReads::row, ROW + FROM + conditions + BY_SUPPLIER + " order by " + order + " limit ? offset ?", conditions.valuesAnd(size, first));
    }

    long count(Caller caller, SupplierFilter filter) {
        SupplierConditions conditions = new SupplierConditions(caller).filter(filter);
        return database.count("select count(distinct k.supplier_key)" + FROM + conditions, conditions.valuesAnd());
    }

    Optional<SupplierRow> find(Caller caller, UUID key) {
        SupplierConditions conditions = new SupplierConditions(caller).and("k.supplier_key = ?", key);
        return database.query(SupplierReads::row, ROW + FROM + conditions + BY_SUPPLIER, conditions.valuesAnd()).stream().findFirst();
    }

    Found<UUID> search(Caller caller, SearchText text, int first, int most) {
        SearchQuery query = new SearchQuery("k.supplier_key", "counting.supplier k", "k.search_text", "k.supplier_key").reference("k.company_number");
        if (caller.seesUnreleased()) {
            query.where("exists (select 1 from counting.supplier_sum s where s.supplier_key = k.supplier_key)");
        } else {
            Caller.Seen seen = caller.seen("f.");
            query.where("exists (select 1 from counting.supplier_sum s join counting.payment_file f on f.import_run = s.import_run where s.supplier_key = k.supplier_key and " + seen.condition() + ")", seen.parameters().toArray());
        }
        return query.find(database, text, first, most, row -> row.getObject(1, UUID.class));
    }

    List<SupplierRow> rows(Caller caller, Collection<UUID> keys) {
        SupplierConditions conditions = new SupplierConditions(caller).and("k.supplier_key in (" + SupplierConditions.marks(keys) + ")", keys.toArray());
        return database.query(SupplierReads::row, ROW + FROM + conditions + BY_SUPPLIER, conditions.valuesAnd());
    }

    Optional<Known> known(UUID key) {
        return database.query(SupplierReads::known, "select k.* from counting.supplier k where k.supplier_key = ?", key).stream().findFirst();
    }

    /** Those whose names begin alike, that the caller may see: few enough to compare one by one. */
    List<Known> neighbours(Caller caller, Known of) {
        String core = of.named().name().core();
        String prefix = core.substring(0, Math.min(PREFIX, core.length()));
        SupplierConditions conditions = new SupplierConditions(caller).and("(k.core_name >= ? and k.core_name < ? or k.match_name = ?)", prefix, prefix + '~', of.matchName()).and("k.supplier_key <> ?", of.key());
        return database.query(SupplierReads::known, "select distinct " + KNOWN + FROM + conditions + " order by k.core_name limit ?", conditions.valuesAnd(MOST_NEIGHBOURS));
    }

    int join(String matchName, String into) {
        return database.update("update counting.supplier set match_name = ? where match_name = ?", into, matchName);
    }

    /** Takes a supplier, and those that are called as it is, for what they are by themselves. */
    int part(Known known) {
        return database.update("update counting.supplier set match_name = own_name where match_name = ? and own_name = ?", known.matchName(), known.ownName());
    }

    /** @param partners names that mean partners, who are no suppliers to buy from together */
    List<Group> groups(Caller caller, SupplierFilter filter, Collection<String> partners, String order, int first, int size) {
        SupplierConditions conditions = new SupplierConditions(caller).shared(filter, partners);
        return database.query(Group::of, GROUP + conditions
                + " group by k.match_name having count(distinct f.organisation_code) >= 2 order by " + order + " limit ? offset ?", conditions.valuesAnd(size, first));
    }

    long countGroups(Caller caller, SupplierFilter filter, Collection<String> partners) {
        SupplierConditions conditions = new SupplierConditions(caller).shared(filter, partners);
        return database.count("select count(*) from (select k.match_name" + FROM + conditions + " group by k.match_name having count(distinct f.organisation_code) >= 2) g", conditions.valuesAnd());
    }

    Optional<Group> group(Caller caller, String matchName) {
        SupplierConditions conditions = new SupplierConditions(caller).and("k.match_name = ?", matchName);
        return database.query(Group::of, GROUP + conditions
                + " group by k.match_name having count(distinct f.organisation_code) >= 2", conditions.valuesAnd()).stream().findFirst();
    }

    /** What each body paid each of them, the largest first, of every one at most {@link #MOST_MEMBERS}. */
    List<Flow> flowsOfGroups(Caller caller, Collection<String> matchNames) {
        SupplierConditions conditions = new SupplierConditions(caller).and("k.match_name in (" + SupplierConditions.marks(matchNames) + ")", matchNames.toArray());
        return matchNames.isEmpty() ? List.of() : database.query(SupplierReads::flow, "select * from (select " + OF_FLOW + ", " + SUMS + ", row_number() over (partition by k.match_name order by sum(s.net_pence) desc, k.name, f.organisation_code, k.supplier_key) as place" + FROM
                + conditions + " group by " + OF_FLOW + ") m where m.place <= ? order by m.net desc, m.name, m.organisation_code", conditions.valuesAnd(MOST_MEMBERS));
    }

    /** How many names and bodies there are of each, whether listed or not. */
    Map<String, Long> membersOfGroups(Caller caller, Collection<String> matchNames) {
        SupplierConditions conditions = new SupplierConditions(caller).and("k.match_name in (" + SupplierConditions.marks(matchNames) + ")", matchNames.toArray());
        return matchNames.isEmpty() ? Map.of() : database.query(row -> Map.entry(row.getString(1), row.getLong(2)), "select g.match_name, count(*) from (select distinct k.match_name, k.supplier_key, f.organisation_code" + FROM + conditions + ") g group by g.match_name",
                conditions.valuesAnd()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What each body paid it: no more than there are bodies. */
    List<Flow> flowsTo(Caller caller, UUID supplier) {
        SupplierConditions conditions = new SupplierConditions(caller).and("k.supplier_key = ?", supplier);
        return database.query(SupplierReads::flow, FLOW + conditions + " group by " + BY_FLOW, conditions.valuesAnd());
    }

    /** What was paid to those called by one of these names, or whose names begin so; at most so many. */
    List<Flow> flowsToNamed(Caller caller, Collection<String> names, Collection<String> beginnings, int most) {
        SupplierConditions conditions = new SupplierConditions(caller);
        List<Object> values = new ArrayList<>(names);
        StringBuilder called = new StringBuilder("(k.core_name in (" + SupplierConditions.marks(names) + ")");
        beginnings.forEach(beginning -> {
            called.append(" or k.core_name >= ? and k.core_name < ?");
            values.add(beginning + " ");
            values.add(beginning + " ~");
        });
        conditions.and(called + ")", values.toArray());
        return database.query(SupplierReads::flow, FLOW + conditions + " group by " + BY_FLOW + " limit ?", conditions.valuesAnd(most));
    }

    static Flow flow(ResultSet row) throws SQLException {
        return new Flow(row.getString("organisation_code"), known(row), row.getLong("lines"), row.getLong("net"), day(row, "first_on"), day(row, "last_on"), row.getInt("synthetic") == 1);
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(row.getObject("supplier_key", UUID.class), row.getString("name"), new Likeness.Named(new SupplierName(row.getString("full_name"), row.getString("core_name")), row.getString("company_number")), row.getString("match_name"),
                row.getString("own_name"));
    }

    private static SupplierRow row(ResultSet row) throws SQLException {
        return new SupplierRow(row.getObject("supplier_key", UUID.class), row.getString("name"), row.getString("company_number"), row.getLong("payers"), row.getLong("lines"), row.getLong("net"), day(row, "first_on"), day(row, "last_on"),
                row.getInt("synthetic") == 1);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }
}
