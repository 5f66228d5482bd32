package uk.totalplace.board.proposal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.board.ledger.SavingConditions;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;

@Dependent
class ProposalRepository {
    private static final String COLUMNS = "p.ref, p.title, p.objective, p.equality, p.synthetic, p.edition, p.version";
    private static final String SEARCHED = SearchText.column("p.title", "p.ref", "p.objective");

    @PersistenceContext(unitName = "board")
    private EntityManager entities;
    @Inject
    private Database database;

    Optional<Proposal> find(String ref) {
        return Optional.ofNullable(ref).map(given -> entities.find(Proposal.class, given));
    }

    void refuseTakenRef(String ref) {
        if (find(ref).isPresent()) {
            throw new InvalidInput("ref", "There is a proposal " + ref + " already.");
        }
    }

    void keep(Proposal proposal) {
        entities.persist(proposal);
        entities.flush();
    }

    boolean isVisible(Caller caller, String ref) {
        SavingConditions visible = SavingConditions.visibleTo(caller);
        return database.count("select count(*) from board.proposal p where " + allVisible(caller, visible) + " and p.ref = ?", visible.parametersAnd(ref)) > 0;
    }

    /** Proposals of which the caller may see every saving, by reference, with their lines: two questions however many there are. */
    List<ProposalSheet> page(Caller caller, String text, int first, int size) {
        return withLines(database.query(ProposalRepository::bare, "select " + COLUMNS + from(caller, text) + " order by p.ref limit ? offset ?", parameters(caller, text, size, first)));
    }

    long count(Caller caller, String text) {
        return database.count("select count(*)" + from(caller, text), parameters(caller, text));
    }

    Found<ProposalSheet> search(Caller caller, SearchText text, int first, int most) {
        SavingConditions visible = SavingConditions.visibleTo(caller);
        return new SearchQuery(COLUMNS, "board.proposal p", SEARCHED, "p.ref").reference("p.ref").where(allVisible(caller, visible), visible.parametersAnd()).find(database, text, first, most, ProposalRepository::bare);
    }

    /** The proposals that put a saving forward and on which somebody has said something as they are made up now. */
    List<Proposal> spokenOn(String saving) {
        return database.query(row -> row.getString(1), "select l.proposal_ref from board.proposal_line l join board.proposal p on p.ref = l.proposal_ref where l.saving_ref = ? and exists (select 1 from board.consent c where c.proposal_ref = p.ref and c.edition = p.edition)", saving)
                .stream().map(ref -> find(ref).orElseThrow()).toList();
    }

    /** In which other proposal each of the savings stands; one that stands in none is missing. */
    Map<String, String> elsewhere(Set<String> lines, String ref) {
        return lines.isEmpty() ? Map.of() : database.query(row -> Map.entry(row.getString(1), row.getString(2)), "select saving_ref, proposal_ref from board.proposal_line where saving_ref in (" + marks(lines) + ")", lines.toArray())
                .stream().filter(entry -> !entry.getValue().equals(ref)).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String from(Caller caller, String text) {
        String visible = allVisible(caller, SavingConditions.visibleTo(caller));
        return " from board.proposal p where " + visible + (text == null ? "" : " and " + SearchText.of(text).condition(SEARCHED));
    }

    private static Object[] parameters(Caller caller, String text, Object... more) {
        List<Object> all = new ArrayList<>(List.of(SavingConditions.visibleTo(caller).parametersAnd()));
        if (text != null) {
            all.addAll(List.of(SearchText.of(text).patterns().toArray()));
        }
        all.addAll(List.of(more));
        return all.toArray();
    }

    /** One that puts nothing forward any more is history, which the staff of the programme reads. */
    private static String allVisible(Caller caller, SavingConditions visible) {
        return "not exists (select 1 from board.proposal_line l where l.proposal_ref = p.ref and not exists (select 1 from board.saving s where s.ref = l.saving_ref and " + visible.all() + "))"
                + (caller.seesUnreleased() ? "" : " and exists (select 1 from board.proposal_line l where l.proposal_ref = p.ref)");
    }

    private List<ProposalSheet> withLines(List<ProposalSheet> bare) {
        List<String> refs = bare.stream().map(ProposalSheet::ref).toList();
        Map<String, Set<String>> lines = refs.isEmpty() ? Map.of() : database.query(row -> Map.entry(row.getString(1), row.getString(2)),
                "select proposal_ref, saving_ref from board.proposal_line where proposal_ref in (" + marks(refs) + ")", refs.toArray()).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(HashSet::new))));
        return bare.stream().map(one -> new ProposalSheet(one.ref(), new ProposalDetails(one.details().title(), one.details().objective(), one.details().equality(), lines.get(one.ref()), one.details().synthetic()),
                one.edition(), one.correctable(), one.version())).toList();
    }

    private static String marks(Collection<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static ProposalSheet bare(ResultSet row) throws SQLException {
        return new ProposalSheet(row.getString("ref"), new ProposalDetails(row.getString("title"), row.getString("objective"), row.getString("equality"), Set.of(), row.getBoolean("synthetic")), row.getInt("edition"), false,
                row.getInt("version"));
    }
}
