package uk.totalplace.board.consent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose word stands for whom after organisations have succeeded each other. What was said stays with whom said it; for a successor stands its own word, and only where it said none
 * that of whom it succeeded. Of several predecessors that differ a word that does not agree outweighs one that does, because nobody can bind another.
 */
final class Standing {
    private static final Comparator<ConsentRow> WEIGHT = Comparator.comparing((ConsentRow word) -> !word.state().isAgreed()).thenComparing(ConsentRow::recordedAt);

    private final Map<String, String> successors;
    private final Map<String, List<String>> predecessors = new HashMap<>();

    /** @param successors by whom each organisation was succeeded as a whole, directly */
    Standing(Map<String, String> successors) {
        this.successors = successors;
        successors.forEach((predecessor, successor) -> predecessors.computeIfAbsent(successor, key -> new ArrayList<>()).add(predecessor));
    }

    /** @param last the last word of each organisation on each proposal; gives them and those that stand for successors, by proposal and organisation */
    List<ConsentRow> of(List<ConsentRow> last) {
        Map<String, Map<String, ConsentRow>> said = last.stream().collect(Collectors.groupingBy(ConsentRow::proposal, Collectors.toMap(ConsentRow::organisation, word -> word)));
        return said.values().stream().flatMap(words -> concerned(words.keySet()).stream().map(organisation -> wordOf(organisation, words).orElseThrow().standingFor(organisation)))
                .sorted(Comparator.comparing(ConsentRow::proposal).thenComparing(ConsentRow::organisation)).toList();
    }

    private Set<String> concerned(Set<String> speakers) {
        Set<String> all = new LinkedHashSet<>();
        speakers.forEach(speaker -> {
            for (String one = speaker; one != null && all.add(one);) {
                one = successors.get(one);
            }
        });
        return all;
    }

    private Optional<ConsentRow> wordOf(String organisation, Map<String, ConsentRow> words) {
        return words.containsKey(organisation) ? Optional.of(words.get(organisation))
                : predecessors.getOrDefault(organisation, List.of()).stream().map(predecessor -> wordOf(predecessor, words)).flatMap(Optional::stream).max(WEIGHT);
    }
}
