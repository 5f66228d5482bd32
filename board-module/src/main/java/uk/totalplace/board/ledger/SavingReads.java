package uk.totalplace.board.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.area.AreaGroupings;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;

/** Lists over the ledger, and all of it for sums, in the database's own words; single savings are the repository's. */
@Dependent
class SavingReads {
    private static final String COLUMNS = "s.ref, s.theme, s.title, s.kind, s.cashability, s.value_type, s.low_pence, s.central_pence, s.high_pence, s.price_base, s.starts_on, s.ends_on, s.ramp, s.baseline_ref, s.subject,"
            + " s.bearer_code, s.one_off_cost_pence, s.yearly_cost_pence, s.cashing_action, s.step_pence, s.step_on, s.budget_line, s.grade_costs, s.grade_population, s.grade_impact, s.grade_age, s.grade_error,"
            + " s.organisation_code, s.estimator, s.validator, s.status, s.status_since, s.claim_theme, s.synthetic, s.synthetic_parts, s.version, (select coalesce(sum(m.pence), 0) from board.saving_measurement m where m.saving_ref = s.ref) as measured_pence,"
            + " (select l.proposal_ref from board.proposal_line l where l.saving_ref = s.ref) as proposal_ref";
    private static final String WITH_FIGURES = "s.low_pence is not null and s.status not in ('REJECTED', 'SUPERSEDED', 'LAPSED')";
    /** The savings on a baseline and all that stand in an overlap group with one of them. */
    private static final String AROUND = "(s.baseline_ref = ? or exists (select 1 from board.overlap_member m join board.overlap_member o on o.overlap_ref = m.overlap_ref join board.saving b on b.ref = o.saving_ref"
            + " where m.saving_ref = s.ref and b.baseline_ref = ?))";

    @Inject
    private Database database;
    @Inject
    private AreaGroupings groupings;

    List<SavingRow> page(Caller caller, SavingFilter filter, int first, int size) {
        SavingConditions conditions = conditions(caller, filter);
        return database.query(SavingReads::row, "select " + COLUMNS + " from board.saving s" + conditions.where() + " order by " + filter.sort().orderBy(filter.descending()) + " limit ? offset ?",
                conditions.parametersAnd(size, first));
    }

    long count(Caller caller, SavingFilter filter) {
        SavingConditions conditions = conditions(caller, filter);
        return database.count("select count(*) from board.saving s" + conditions.where(), conditions.parametersAnd());
    }

    List<AreaSum> byArea(Caller caller, SavingFilter filter) {
        SavingConditions conditions = conditions(caller, filter);
        return AreaSum.of(database, SavingConditions.AREA, "null", " from board.saving s" + conditions.where(), conditions.parametersAnd());
    }

    private SavingConditions conditions(Caller caller, SavingFilter filter) {
        return SavingConditions.visibleTo(caller).and(filter).within(groupings.scope(filter.regroup()));
    }

    List<SavingRow> among(Caller caller, Collection<String> refs) {
        SavingConditions conditions = SavingConditions.visibleTo(caller).and("s.ref in (" + String.join(", ", Collections.nCopies(refs.size(), "?")) + ")", refs.toArray());
        return refs.isEmpty() ? List.of() : database.query(SavingReads::row, "select " + COLUMNS + " from board.saving s" + conditions.where() + " order by s.ref", conditions.parametersAnd());
    }

    /** Who gains how much of each of the savings, by reference, in one question; one that nobody gains is missing. */
    Map<String, List<Portion>> beneficiaries(Caller caller, Collection<String> refs) {
        SavingConditions conditions = SavingConditions.visibleTo(caller).and("s.ref in (" + String.join(", ", Collections.nCopies(refs.size(), "?")) + ")", refs.toArray());
        return refs.isEmpty() ? Map.of() : beneficiaries(conditions);
    }

    private Map<String, List<Portion>> beneficiaries(SavingConditions conditions) {
        return database.query(row -> Map.entry(row.getString(1), new Portion(row.getString(2), row.getBigDecimal(3))), "select saving_ref, organisation_code, share_percent from board.saving_beneficiary"
                + " where saving_ref in (select s.ref from board.saving s" + conditions.where() + ") order by share_percent desc, organisation_code", conditions.parametersAnd()).stream().collect(byRef());
    }

    Map<String, Long> measured(Caller caller, LocalDate day) {
        SavingConditions conditions = SavingConditions.visibleTo(caller).and("m.to_date <= ?", Date.valueOf(day));
        return database.query(row -> Map.entry(row.getString(1), row.getLong(2)), "select s.ref, sum(m.pence) from board.saving s join board.saving_measurement m on m.saving_ref = s.ref" + conditions.where() + " group by s.ref",
                conditions.parametersAnd()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Found<SavingRow> search(Caller caller, SearchText text, int first, int most) {
        SavingConditions conditions = SavingConditions.visibleTo(caller);
        return new SearchQuery(COLUMNS, "board.saving s", SavingConditions.SEARCHED, "s.ref").reference("s.ref").where(conditions.all(), conditions.parametersAnd()).find(database, text, first, most, SavingReads::row);
    }

    /** The years in whose prices these savings are, that of the baseline where nobody said one; prices of no year in particular are left out. */
    Set<PriceBase> priceYears(Collection<String> refs) {
        return refs.isEmpty() ? new HashSet<>() : database.query(row -> PriceBase.of(row.getString(1)), "select distinct coalesce(s.price_base, b.price_base) from board.saving s join board.baseline b on b.ref = s.baseline_ref where s.ref in ("
                + String.join(", ", Collections.nCopies(refs.size(), "?")) + ")", refs.toArray()).stream().filter(PriceBase::isYear).collect(Collectors.toCollection(HashSet::new));
    }

    boolean isVisible(Caller caller, String ref) {
        SavingConditions conditions = SavingConditions.visibleTo(caller).and("s.ref = ?", ref);
        return database.count("select count(*) from board.saving s" + conditions.where(), conditions.parametersAnd()) > 0;
    }

    /** Whether one of these barriers, standing or not, holds up a saving that the caller may see. */
    boolean isAnyHeldUpBy(Caller caller, Collection<String> barriers) {
        SavingConditions conditions = SavingConditions.visibleTo(caller).and("exists (select 1 from board.saving_barrier h where h.saving_ref = s.ref and h.barrier_ref in ("
                + String.join(", ", Collections.nCopies(barriers.size(), "?")) + "))", barriers.toArray());
        return !barriers.isEmpty() && !database.query(row -> row.getString(1), "select s.ref from board.saving s" + conditions.where() + " limit 1", conditions.parametersAnd()).isEmpty();
    }

    /** Everything with figures that is not out of the ledger and that the caller may see. */
    List<LedgerLine> lines(Caller caller) {
        return lines(SavingConditions.visibleTo(caller).and(WITH_FIGURES));
    }

    /** What is claimed on a baseline and what overlaps with that, whoever may see it. */
    List<LedgerLine> around(String baseline) {
        return lines(SavingConditions.everything().and(WITH_FIGURES).and(AROUND, baseline, baseline));
    }

    private List<LedgerLine> lines(SavingConditions conditions) {
        String among = " where saving_ref in (select s.ref from board.saving s" + conditions.where() + ")";
        Map<String, List<Portion>> beneficiaries = beneficiaries(conditions);
        Map<String, List<Portion>> heldUp = database.query(row -> Map.entry(row.getString(1), new Portion(row.getString(2), row.getBigDecimal(3))),
                "select saving_ref, barrier_ref, share_percent from board.saving_barrier" + among + " order by barrier_ref", conditions.parametersAnd()).stream().collect(byRef());
        Map<String, Measured> measured = database.query(row -> Map.entry(row.getString(1), new Measured(row.getLong(2), ChronoUnit.DAYS.between(day(row, "from_date"), day(row, "to_date")) + 1)),
                "select saving_ref, pence, from_date, to_date from board.saving_measurement" + among, conditions.parametersAnd()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Measured::plus));
        return database.query(row -> line(row, measured.getOrDefault(row.getString("ref"), Measured.NOTHING), beneficiaries.getOrDefault(row.getString("ref"), List.of()), heldUp.getOrDefault(row.getString("ref"), List.of())),
                "select " + COLUMNS + ", (select b.price_base from board.baseline b where b.ref = s.baseline_ref) as baseline_price_base from board.saving s" + conditions.where() + " order by s.ref", conditions.parametersAnd());
    }

    private static <T> Collector<Map.Entry<String, T>, ?, Map<String, List<T>>> byRef() {
        return Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
    }

    private static SavingRow row(ResultSet row) throws SQLException {
        Evidence evidence = evidence(row);
        return new SavingRow(row.getString("ref"), row.getString("theme"), row.getString("title"), SavingKind.valueOf(row.getString("kind")), Cashability.valueOf(row.getString("cashability")),
                ValueType.valueOf(row.getString("value_type")), number(row, "low_pence"), number(row, "central_pence"), number(row, "high_pence"), row.getString("price_base"), day(row, "starts_on"),
                row.getString("baseline_ref"), row.getString("subject"), row.getString("bearer_code"), evidence.overall().isPresent() ? evidence.overall().getAsInt() : null, row.getString("organisation_code"),
                row.getString("estimator"), row.getString("validator"), Status.valueOf(row.getString("status")), day(row, "status_since"), row.getLong("measured_pence"), row.getString("proposal_ref"), row.getString("claim_theme"), row.getBoolean("synthetic"), row.getString("synthetic_parts"), row.getInt("version"));
    }

    private static LedgerLine line(ResultSet row, Measured measured, List<Portion> beneficiaries, List<Portion> heldUp) throws SQLException {
        return new LedgerLine(row.getString("ref"), row.getString("theme"), row.getString("title"), SavingKind.valueOf(row.getString("kind")), Cashability.valueOf(row.getString("cashability")),
                ValueType.valueOf(row.getString("value_type")), row.getLong("low_pence"), number(row, "central_pence"), row.getLong("high_pence"),
                PriceBase.of(row.getString("price_base") == null ? row.getString("baseline_price_base") : row.getString("price_base")).year(), day(row, "starts_on"), day(row, "ends_on"), Ramp.of(row.getString("ramp")),
                row.getString("baseline_ref"), row.getString("subject"), new Costs(row.getString("bearer_code"), row.getLong("one_off_cost_pence"), row.getLong("yearly_cost_pence")),
                new Cashing(row.getString("cashing_action"), number(row, "step_pence"), day(row, "step_on"), row.getString("budget_line")), evidence(row), Status.valueOf(row.getString("status")), day(row, "status_since"),
                measured, beneficiaries, heldUp, row.getString("proposal_ref"), row.getBoolean("synthetic") || row.getString("synthetic_parts") != null);
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(grade(row, "grade_costs"), grade(row, "grade_population"), grade(row, "grade_impact"), grade(row, "grade_age"), grade(row, "grade_error"));
    }

    private static Integer grade(ResultSet row, String column) throws SQLException {
        int grade = row.getInt(column);
        return row.wasNull() ? null : grade;
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        BigDecimal number = row.getBigDecimal(column);
        return number == null ? null : number.longValueExact();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
