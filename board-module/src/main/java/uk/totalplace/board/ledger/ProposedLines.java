package uk.totalplace.board.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.database.Database;

/** Which proposal a saving stands in and whom that concerns, as the ledger asks; the proposals themselves are in {@code board.proposal}. */
@Dependent
class ProposedLines {
    private static final String LIVE = " from board.proposal_line l join board.saving s on s.ref = l.saving_ref and s.status not in ('REJECTED', 'SUPERSEDED', 'LAPSED')";

    @Inject
    private Database database;

    /** Null for a saving that was put to nobody. */
    String of(String saving) {
        return database.query(row -> row.getString(1), "select proposal_ref from board.proposal_line where saving_ref = ?", saving).stream().findFirst().orElse(null);
    }

    /** The savings of a proposal that are agreed and have not come true yet. */
    List<String> agreed(String proposal) {
        return database.query(row -> row.getString(1), "select s.ref from board.proposal_line l join board.saving s on s.ref = l.saving_ref and s.status in ('AGREED', 'PLANNED') where l.proposal_ref = ? order by s.ref", proposal);
    }

    boolean isAssessed(String proposal) {
        return database.count("select count(*) from board.proposal where ref = ? and equality is not null", proposal) > 0;
    }

    /** Who bears or gains in any saving of each proposal that is not out of the ledger, by the proposal's reference; one that concerns nobody is missing. */
    Map<String, Set<String>> concerned(Collection<String> proposals) {
        if (proposals.isEmpty()) {
            return Map.of();
        }
        String among = " where l.proposal_ref in (" + String.join(", ", Collections.nCopies(proposals.size(), "?")) + ")";
        List<Object> asked = Stream.concat(proposals.stream(), proposals.stream()).map(Object.class::cast).toList();
        return database.query(row -> Map.entry(row.getString(1), row.getString(2)), "select l.proposal_ref, g.organisation_code" + LIVE + " join board.saving_beneficiary g on g.saving_ref = s.ref" + among
                + " union select l.proposal_ref, s.bearer_code" + LIVE + among + " and s.bearer_code is not null", asked.toArray()).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }
}
