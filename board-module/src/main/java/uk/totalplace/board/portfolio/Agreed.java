package uk.totalplace.board.portfolio;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.board.consent.ConsentRow;
import uk.totalplace.board.ledger.LedgerLine;

/** Who has agreed to which saving: a partner's word on a proposal is its word on every saving in it, and a cost that nobody agreed to bear holds up all of them. */
final class Agreed {
    private final Map<String, Set<String>> agreed;
    private final Set<String> unborne;

    /** @param standing the last word of each partner on each proposal */
    Agreed(Collection<LedgerLine> lines, List<ConsentRow> standing) {
        agreed = standing.stream().filter(word -> word.state().isAgreed()).collect(Collectors.groupingBy(ConsentRow::proposal, Collectors.mapping(ConsentRow::organisation, Collectors.toSet())));
        unborne = lines.stream().filter(line -> line.proposal() != null && line.costs().isAny() && line.costs().bearer() != null && !to(line.proposal()).contains(line.costs().bearer()))
                .map(LedgerLine::proposal).collect(Collectors.toSet());
    }

    /** How much of it counts as consented, from 0 to 1: as far as those who gain have agreed, and nothing while who bears a cost of the proposal has not. */
    BigDecimal share(LedgerLine line) {
        return line.proposal() == null || unborne.contains(line.proposal()) ? BigDecimal.ZERO : Share.of(line, to(line.proposal()));
    }

    private Set<String> to(String proposal) {
        return agreed.getOrDefault(proposal, Set.of());
    }
}
