package uk.totalplace.board.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;

@Dependent
class OverlapRepository {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @PersistenceContext(unitName = "board")
    private EntityManager entities;
    @Inject
    private Database database;

    Optional<OverlapGroup> find(String ref) {
        return Optional.ofNullable(ref).map(given -> entities.find(OverlapGroup.class, given));
    }

    void refuseTakenRef(String ref) {
        if (find(ref).isPresent()) {
            throw new InvalidInput("ref", "There is an overlap " + ref + " already.");
        }
    }

    void keep(OverlapGroup group) {
        entities.persist(group);
        entities.flush();
    }

    void dissolve(OverlapGroup group) {
        entities.remove(group);
        entities.flush();
    }

    /** Groups of which the caller may see every member, by reference, with the members: two questions however many there are. */
    List<OverlapSheet> page(Caller caller, int first, int size) {
        SavingConditions visible = SavingConditions.visibleTo(caller);
        String page = "select o.ref from board.overlap o where " + allVisible(visible) + " order by o.ref limit ? offset ?";
        Map<String, List<Overlap.Member>> members = members("where overlap_ref in (" + page + ")", visible.parametersAnd(size, first));
        return database.query(row -> new OverlapSheet(row.getString("ref"), new OverlapDetails(row.getString("title"), Method.valueOf(row.getString("method")), row.getString("baseline_ref"), row.getString("note"),
                members.getOrDefault(row.getString("ref"), List.of()), row.getBoolean("synthetic")), row.getInt("version")),
                "select o.ref, o.title, o.method, o.baseline_ref, o.note, o.synthetic, o.version from board.overlap o where " + allVisible(visible) + " order by o.ref limit ? offset ?", visible.parametersAnd(size, first));
    }

    long count(Caller caller) {
        SavingConditions visible = SavingConditions.visibleTo(caller);
        return database.count("select count(*) from board.overlap o where " + allVisible(visible), visible.parametersAnd());
    }

    private static String allVisible(SavingConditions visible) {
        return "not exists (select 1 from board.overlap_member m where m.overlap_ref = o.ref and not exists (select 1 from board.saving s where s.ref = m.saving_ref and " + visible.all() + "))";
    }

    List<String> refsOf(String saving) {
        return database.query(row -> row.getString(1), "select overlap_ref from board.overlap_member where saving_ref = ? order by overlap_ref", saving);
    }

    /** How much of a saving is at stake in all groups together, without one of them. */
    BigDecimal staked(String saving, String without) {
        return database.query(row -> row.getBigDecimal(1), "select coalesce(sum(stake_percent), 0) from board.overlap_member where saving_ref = ? and overlap_ref <> ?", saving, without == null ? "" : without).get(0);
    }

    boolean isStakeable(Overlap.Member member, String without) {
        return staked(member.claim(), without).add(member.stakePercent()).compareTo(WHOLE) <= 0;
    }

    /** All groups, for sums. */
    List<Overlap> all() {
        Map<String, List<Overlap.Member>> members = members("");
        return database.query(row -> new Overlap(row.getString(1), Method.valueOf(row.getString(2)), row.getString(3), members.getOrDefault(row.getString(1), List.of())),
                "select ref, method, baseline_ref from board.overlap order by ref");
    }

    private Map<String, List<Overlap.Member>> members(String where, Object... parameters) {
        return database.query(row -> Map.entry(row.getString(1), new Overlap.Member(row.getString(2), row.getBigDecimal(3), row.getBigDecimal(4), row.getBoolean(5))),
                "select overlap_ref, saving_ref, stake_percent, share_percent, kept from board.overlap_member " + where + " order by overlap_ref, ordinal", parameters).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
