package uk.totalplace.board.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.database.Database;

@Dependent
class SavingRepository {
    @PersistenceContext(unitName = "board")
    private EntityManager entities;
    @Inject
    private Database database;

    Optional<SavingLine> find(String ref) {
        return Optional.ofNullable(ref).map(given -> entities.find(SavingLine.class, given));
    }

    void refuseTakenRef(String ref) {
        if (find(ref).isPresent()) {
            throw new InvalidInput("ref", "There is a saving " + ref + " already.");
        }
    }

    /** Flushed at once: what follows in the transaction reads by SQL, and a stale version is refused here and not at the end. */
    void keep(SavingLine line) {
        entities.persist(line);
        entities.flush();
    }

    /** Holds it and makes it another version though nothing of its own may change, so that nobody goes on from what he saw before. By SQL, because a lock that forces an increment writes nothing when it is flushed. */
    SavingLine anew(String ref) {
        database.update("update board.saving set version = version + 1 where ref = ?", ref);
        SavingLine line = find(ref).orElseThrow();
        entities.refresh(line);
        return line;
    }

    /** The lines that stand for claims of a theme, also those out of the ledger. */
    List<ClaimedLine> claimedBy(String theme) {
        return database.query(row -> new ClaimedLine(row.getString(1), ThemeClaim.key(row.getString(2), row.getString(3)), row.getString(4), row.getBoolean(5), row.getBoolean(6), Status.valueOf(row.getString(7))),
                "select ref, claim_record, kind, claim_digest, claim_standing, claim_pending, status from board.saving where claim_theme = ?", theme);
    }

    /** The given references that are in the ledger. */
    Set<String> among(Set<String> refs) {
        return refs.stream().filter(ref -> database.count("select count(*) from board.saving where ref = ?", ref) > 0).collect(Collectors.toSet());
    }

    /** Others, not out of the ledger, that claim the same subject in the same way and share no overlap group with it; {@code ref} is null for one that is new. */
    List<String> rivals(SavingDetails said, String ref) {
        return database.query(row -> row.getString(1), "select s.ref from board.saving s where s.subject = ? and s.kind = ? and s.value_type = ? and s.ref <> ? and s.status not in ('REJECTED', 'SUPERSEDED', 'LAPSED')"
                + " and not exists (select 1 from board.overlap_member m join board.overlap_member o on o.overlap_ref = m.overlap_ref where m.saving_ref = ? and o.saving_ref = s.ref) order by s.ref",
                said.subject(), said.kind().name(), said.valueType().name(), ref == null ? "" : ref, ref == null ? "" : ref);
    }

    /**
     * The way on which what a saving needs leads back to it, such as SAV-001 → SAV-002 → SAV-001; empty when it does not.
     */
    List<String> circle(String ref, Set<String> needs) {
        Map<String, Set<String>> all = database.query(row -> Map.entry(row.getString(1), row.getString(2)), "select saving_ref, needed_ref from board.saving_need where saving_ref <> ?", ref).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        Deque<List<String>> ways = new ArrayDeque<>();
        needs.forEach(need -> ways.add(List.of(ref, need)));
        Set<String> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            List<String> way = ways.poll();
            String last = way.get(way.size() - 1);
            if (last.equals(ref)) {
                return way;
            }
            if (seen.add(last)) {
                all.getOrDefault(last, Set.of()).forEach(next -> ways.add(Stream.concat(way.stream(), Stream.of(next)).toList()));
            }
        }
        return List.of();
    }
}
