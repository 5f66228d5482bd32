package uk.totalplace.common.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.totalplace.common.InvalidInput;

/**
 * The shares in which the areas of one edition pass to those of another. Out of each area they come to exactly 1, so that what is
 * carried over is neither lost nor counted twice.
 */
final class AreaWeights {
    private final Map<String, List<AreaLookup>> parts = new LinkedHashMap<>();

    private AreaWeights() {
    }

    /** @throws InvalidInput when the shares out of an area do not come to 1 */
    static AreaWeights of(Collection<AreaLookup> lookups) {
        AreaWeights weights = new AreaWeights();
        lookups.forEach(lookup -> weights.parts.computeIfAbsent(lookup.from(), from -> new ArrayList<>()).add(lookup));
        weights.parts.forEach((from, parts) -> {
            BigDecimal sum = parts.stream().map(AreaLookup::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (parts.stream().anyMatch(part -> part.weight().signum() <= 0) || sum.compareTo(BigDecimal.ONE) != 0) {
                throw new InvalidInput("weight", "The shares of %s from %s to %s are all above 0 and come to 1, not to %s.".formatted(from, parts.get(0).fromEdition(), parts.get(0).toEdition(), sum.stripTrailingZeros().toPlainString()));
            }
        });
        return weights;
    }

    /**
     * Counts (people, claims, pounds) of areas of the one edition, as counts of areas of the other. The sum stays what it was.
     *
     * @throws InvalidInput when an area is not of the edition these weights begin at
     */
    Map<String, BigDecimal> carry(Map<String, BigDecimal> counts) {
        Map<String, BigDecimal> carried = new TreeMap<>();
        counts.forEach((from, count) -> partsOf(from).forEach(part -> carried.merge(part.to(), count.multiply(part.weight()), BigDecimal::add)));
        return carried;
    }

    List<AreaLookup> partsOf(String from) {
        List<AreaLookup> found = parts.get(from);
        if (found == null) {
            throw new InvalidInput("area", from + " is not among the areas that these look-ups begin at.");
        }
        return found;
    }
}
