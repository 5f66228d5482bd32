package uk.totalplace.margate.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.common.cipher.ModuleCipher;

/** Which placements of the register staged lines speak of. One is found under any key that is configured: the register may be half-way to a new one. */
@Dependent
class PlacementMatch {
    @Inject
    private PlacementRepository repository;

    /** The placements by line; a line that speaks of none, or of none that can be found, is not among them. */
    Map<Long, Placement> of(String organisation, List<PlacementStaging.Staged> portion, ModuleCipher cipher) {
        Map<Long, List<String>> indexes = portion.stream().collect(Collectors.toMap(PlacementStaging.Staged::line, staged -> cipher.indexes(staged.details().referenceInOneForm())));
        Map<String, Placement> found = repository.withIndexes(List.of(organisation), indexes.values().stream().flatMap(List::stream).toList()).stream()
                .collect(Collectors.toMap(Placement::index, Function.identity()));
        Map<Long, Placement> matches = new HashMap<>();
        indexes.forEach((line, ofLine) -> ofLine.stream().filter(found::containsKey).findFirst().ifPresent(index -> matches.put(line, found.get(index))));
        return matches;
    }

    /** Whether the organisation has placements that can be found by no reference, because the key that they lie under is not configured. */
    boolean isBlind(String organisation, ModuleCipher cipher) {
        return repository.countOnOtherKeys(organisation, cipher.keyIds()) > 0;
    }
}
