package uk.totalplace.portal.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.board.consent.ConsentRow;
import uk.totalplace.board.consent.Consents;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.common.organisation.Successions;

/** How far the partners are at one on proposals, for pages and API alike: whose word each of them needs, and what was said. */
@RequestScoped
public class Agreements {
    @Inject
    private SavingLines savings;
    @Inject
    private Consents consents;
    @Inject
    private Successions successions;

    /** {@code concerned} are the partners who bear or gain, {@code words} the last one of each partner that said one, by its code. */
    public record Agreement(Set<String> concerned, Map<String, ConsentRow> words) {
        static final Agreement NONE = new Agreement(Set.of(), Map.of());

        public Set<String> agreed() {
            return words.values().stream().filter(word -> word.state().isAgreed()).map(ConsentRow::organisation).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Those concerned who have not agreed, whatever else they said. */
        public Set<String> awaited() {
            Set<String> awaited = new TreeSet<>(concerned);
            awaited.removeAll(agreed());
            return awaited;
        }

        /** {@code Everybody has agreed}, {@code 2 of 5 have agreed}. */
        public String sentence() {
            int agreed = concerned.size() - awaited().size();
            return concerned.isEmpty() ? "Nobody is named yet" : agreed == concerned.size() ? "Everybody has agreed" : agreed + " of " + concerned.size() + (agreed == 1 ? " has agreed" : " have agreed");
        }
    }

    /** Of each of the proposals, by its reference. Of a body that was succeeded only where it still bears or gains: its successor stands in its place. */
    public Map<String, Agreement> of(Collection<String> proposals) {
        Map<String, Set<String>> concerned = savings.concerned(proposals);
        Set<String> gone = successions.soleSuccessors().keySet();
        Map<String, Map<String, ConsentRow>> words = consents.standing(proposals).stream()
                .filter(word -> !gone.contains(word.organisation()) || concerned.getOrDefault(word.proposal(), Set.of()).contains(word.organisation())).collect(Collectors.groupingBy(ConsentRow::proposal, Collectors.toMap(ConsentRow::organisation, Function.identity())));
        return proposals.stream().distinct().collect(Collectors.toMap(Function.identity(), ref -> new Agreement(concerned.getOrDefault(ref, Set.of()), words.getOrDefault(ref, Map.of()))));
    }

    public Agreement of(String proposal) {
        return proposal == null ? Agreement.NONE : of(List.of(proposal)).get(proposal);
    }
}
