package uk.totalplace.board.proposal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.totalplace.board.ledger.SavingRow;
import uk.totalplace.common.Violations;

/**
 * What must hold of a proposal, all of it told at once. {@code known} are the savings of the proposal before and after, as the caller sees them; {@code elsewhere}
 * says in which other proposal a saving stands already.
 */
record ProposalCheck(Collection<SavingRow> known, Map<String, String> elsewhere) {
    private static final int MOST = 100;

    /**
     * @param before the savings it puts forward until now, none for a new one
     * @throws uk.totalplace.common.InvalidInput with every field that does not hold what it must
     */
    void of(ProposalDetails said, Set<String> before) {
        Violations violations = new Violations()
                .text("title", said.title(), 200, "Say in a few words what is proposed.")
                .text("objective", said.objective(), 500, "Say which objective of the corporate plan it serves.")
                .mayStayEmpty("equality", said.equality(), 2000)
                .unless(!before.isEmpty() || !said.lines().isEmpty(), "lines", "Name the saving that is proposed, or several that go together.")
                .unless(said.lines().size() <= MOST, "lines", "At most " + MOST + " savings stand in a proposal.");
        Set<String> named = known.stream().map(SavingRow::ref).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(said.lines());
        unknown.removeAll(named);
        violations.unless(unknown.isEmpty(), "lines", "Not in the ledger: " + String.join(", ", unknown) + ".");
        said.inOrder().stream().filter(elsewhere::containsKey).forEach(line -> violations.unless(false, "lines",
                "%s stands in %s already; a saving stands in one proposal at most.".formatted(line, elsewhere.get(line))));
        moved(said.lines(), before).forEach(row -> violations
                .unless(!row.status().isAgreed(), "lines", "%s is %s: which savings were agreed together stays as it was.".formatted(row.ref(), row.status().word().toLowerCase()))
                .unless(!row.status().isOut() || before.contains(row.ref()), "lines", "%s is %s and cannot be proposed.".formatted(row.ref(), row.status().word().toLowerCase())));
        violations.refuse();
    }

    /** The savings whose company changes: none where the make-up stays, else all that were or will be in it. */
    private List<SavingRow> moved(Set<String> after, Set<String> before) {
        Set<String> all = new HashSet<>(before);
        all.addAll(after);
        return after.equals(before) ? List.of() : known.stream().filter(row -> all.contains(row.ref())).toList();
    }
}
