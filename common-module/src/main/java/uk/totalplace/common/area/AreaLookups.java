package uk.totalplace.common.area;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;

/**
 * How areas of one day pass into areas of another: by weights, never by their names, which are given again to other areas. Public
 * knowledge that everybody may read.
 */
@Stateless
public class AreaLookups {
    @Inject
    private AreaLookupRepository repository;
    @Inject
    private AreaWrites writes;

    /** The editions by kind and day. */
    @PermitAll
    public List<AreaEdition> editions() {
        return repository.editions();
    }

    /** What the area was called in each edition that lists it, the oldest first. */
    @PermitAll
    public List<ListedName> names(String area) {
        return repository.names(area);
    }

    /** The other names and the successors of areas, by code; one that has neither is missing. Two questions for every 500 of them. */
    @PermitAll
    public Map<String, AreaLife> lives(Collection<String> areas) {
        Map<String, AreaLife> lives = new HashMap<>();
        repository.aliases(areas).forEach((code, aliases) -> lives.put(code, new AreaLife(aliases, List.of())));
        repository.successors(areas).forEach((code, successors) -> lives.merge(code, new AreaLife(List.of(), successors), (named, passed) -> new AreaLife(named.aliases(), passed.successors())));
        return lives;
    }

    /** Into what an area passes directly, with its share; in an edition that lists it unchanged, into itself. */
    @PermitAll
    public List<AreaLookup> outOf(String area) {
        return repository.outOf(area);
    }

    /** What passes into an area directly, each with its own share. */
    @PermitAll
    public List<AreaLookup> into(String area) {
        return repository.into(area);
    }

    /**
     * Into what an area passes in one edition, by way of others where there is no direct look-up; the weakest method on the way is named.
     * Empty when no way leads there from an edition that lists the area.
     *
     * @throws InvalidInput when there is no such edition
     */
    @PermitAll
    public List<AreaLookup> outOf(String area, String toEdition) {
        List<AreaEdition> editions = editions();
        mustBe(toEdition, editions);
        EditionWays ways = new EditionWays(repository.pairs());
        return repository.names(area).stream().map(name -> name.edition().code()).filter(from -> !from.equals(toEdition) && ways.leads(from, toEdition))
                .min(Comparator.comparingInt(from -> ways.between(from, toEdition).size())).map(from -> along(area, ways.between(from, toEdition))).orElse(List.of());
    }

    /**
     * Carries counts of areas of one edition over to the areas of another, by weights. What is carried is a sum (people, claims, pounds), not a rate;
     * the total stays what it was, and shares of a count may be broken numbers.
     *
     * @param counts by area code
     * @throws InvalidInput when an edition does not exist, no look-up leads from one to the other, or an area is not of the first
     */
    @PermitAll
    public Map<String, BigDecimal> carry(Map<String, BigDecimal> counts, String fromEdition, String toEdition) {
        List<AreaEdition> editions = editions();
        mustBe(fromEdition, editions);
        mustBe(toEdition, editions);
        EditionWays ways = new EditionWays(repository.pairs());
        if (!ways.leads(fromEdition, toEdition)) {
            throw new InvalidInput("to", "No look-up leads from " + fromEdition + " to " + toEdition + ".");
        }
        Map<String, BigDecimal> carried = new TreeMap<>(counts);
        for (EditionWays.Step step : ways.between(fromEdition, toEdition)) {
            carried = AreaWeights.of(repository.between(step, carried.keySet())).carry(carried);
        }
        return carried;
    }

    /**
     * The look-ups that come with the application, entered while it starts, when there is no caller. An area that both editions list
     * and no look-up names passes to itself. A pair of editions that is there already stays.
     *
     * @throws InvalidInput when the weights out of an area do not come to 1
     */
    @PermitAll
    public void ship(Collection<AreaLookup> shipped) {
        Set<EditionWays.Step> present = repository.pairs();
        Map<EditionWays.Step, List<AreaLookup>> fresh = shipped.stream().collect(Collectors.groupingBy(lookup -> new EditionWays.Step(lookup.fromEdition(), lookup.toEdition()), LinkedHashMap::new, Collectors.toList()));
        fresh.forEach((step, lookups) -> {
            if (!present.contains(step)) {
                List<AreaLookup> all = new ArrayList<>(lookups);
                all.addAll(unchanged(step, lookups));
                AreaWeights.of(all);
                writes.lookups(all);
            }
        });
    }

    private List<AreaLookup> unchanged(EditionWays.Step step, List<AreaLookup> lookups) {
        Set<String> changed = lookups.stream().map(AreaLookup::from).collect(Collectors.toSet());
        return repository.inBoth(step).stream().filter(code -> !changed.contains(code))
                .map(code -> new AreaLookup(step.from(), step.to(), code, code, BigDecimal.ONE, LookupMethod.EXACT, lookups.get(0).source())).toList();
    }

    private List<AreaLookup> along(String area, List<EditionWays.Step> way) {
        Map<String, AreaLookup> reached = new HashMap<>(Map.of(area, new AreaLookup(way.get(0).from(), way.get(0).from(), area, area, BigDecimal.ONE, LookupMethod.EXACT, "")));
        for (EditionWays.Step step : way) {
            AreaWeights weights = AreaWeights.of(repository.between(step, reached.keySet()));
            Map<String, AreaLookup> next = new TreeMap<>();
            reached.values().forEach(so -> weights.partsOf(so.to()).forEach(part -> next.merge(part.to(), joined(so, part), AreaLookups::together)));
            reached = next;
        }
        return List.copyOf(reached.values());
    }

    private static AreaLookup joined(AreaLookup so, AreaLookup part) {
        String source = so.source().isEmpty() || so.source().equals(part.source()) ? part.source() : so.source() + "; " + part.source();
        return new AreaLookup(so.fromEdition(), part.toEdition(), so.from(), part.to(), so.weight().multiply(part.weight()).stripTrailingZeros(), so.method().orWeaker(part.method()), source);
    }

    private static AreaLookup together(AreaLookup one, AreaLookup other) {
        return new AreaLookup(one.fromEdition(), one.toEdition(), one.from(), one.to(), one.weight().add(other.weight()).stripTrailingZeros(), one.method().orWeaker(other.method()), one.source());
    }

    private static void mustBe(String edition, List<AreaEdition> editions) {
        if (editions.stream().noneMatch(known -> known.code().equals(edition))) {
            throw new InvalidInput("to", "There is no edition of areas “" + edition + "”; there are " + editions.stream().map(AreaEdition::code).collect(Collectors.joining(", ")) + ".");
        }
    }
}
