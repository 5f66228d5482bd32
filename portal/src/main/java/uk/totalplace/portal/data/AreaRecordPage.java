package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.area.AreaEdition;
import uk.totalplace.common.area.AreaKind;
import uk.totalplace.common.area.AreaLookup;
import uk.totalplace.common.area.AreaLookups;
import uk.totalplace.common.area.AreaRow;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.area.ListedName;
import uk.totalplace.portal.frame.Plural;

/** One area: what it is, since when, its names through time, what it came from and became, what it lies in and its parts. */
@Named
@RequestScoped
public class AreaRecordPage {
    @Inject
    private Areas areas;
    @Inject
    private AreaLookups lookups;
    @Inject
    private HttpServletRequest request;
    private AreaRow area;
    private List<ListedName> listed;
    private List<Passage> after;
    private List<Passage> before;
    private List<AreaRow> around;
    private List<Part> parts;

    /** A share of one area that passes to another. */
    public record Passage(String edition, String code, String name, String share, String method, String source) {
    }

    /** How many areas of a kind lie in this one. */
    public record Part(String words, AreaKind kind) {
    }

    @PostConstruct
    void look() {
        area = areas.withCode(request.getParameter("code"));
        listed = lookups.names(area.code());
        List<AreaLookup> out = lookups.outOf(area.code());
        List<AreaLookup> in = lookups.into(area.code());
        Map<String, String> editions = lookups.editions().stream().collect(Collectors.toMap(AreaEdition::code, AreaEdition::title));
        Map<String, String> names = areas.names(Stream.concat(out.stream().map(AreaLookup::to), in.stream().map(AreaLookup::from)).toList());
        after = out.stream().map(lookup -> passage(lookup, editions.get(lookup.toEdition()), lookup.to(), names)).toList();
        before = in.stream().map(lookup -> passage(lookup, editions.get(lookup.fromEdition()), lookup.from(), names)).toList();
        around = around();
        Map<AreaKind, Long> counts = new HashMap<>(areas.parts(area.code()));
        parts = Arrays.stream(AreaKind.values()).filter(counts::containsKey).map(kind -> new Part(Plural.of(counts.get(kind), kind.word().toLowerCase(Locale.UK)), kind)).toList();
    }

    private Passage passage(AreaLookup lookup, String edition, String other, Map<String, String> names) {
        return new Passage(edition, other, other.equals(area.code()) ? "itself, unchanged" : names.getOrDefault(other, other), percent(lookup.weight()), lookup.method().word(), lookup.source());
    }

    private static String percent(BigDecimal weight) {
        return weight.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    /** From the nearest to the largest. */
    private List<AreaRow> around() {
        List<AreaRow> all = new ArrayList<>();
        for (String parent = area.parent(); parent != null && all.size() < AreaKind.values().length; parent = all.get(all.size() - 1).parent()) {
            all.add(areas.withCode(parent));
        }
        return all;
    }

    public AreaRow getArea() {
        return area;
    }

    public String getLife() {
        return AreaLife.words(area);
    }

    public List<ListedName> getListed() {
        return listed;
    }

    public List<Passage> getAfter() {
        return after;
    }

    public List<Passage> getBefore() {
        return before;
    }

    public List<AreaRow> getAround() {
        return around;
    }

    public List<Part> getParts() {
        return parts;
    }
}
