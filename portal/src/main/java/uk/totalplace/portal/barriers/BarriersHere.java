package uk.totalplace.portal.barriers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.QueryText;

/** What stands in the way of a record, or without one of a theme, for the part that any page can show. */
@Named
@RequestScoped
public class BarriersHere {
    private static final int MOST = 10;

    @Inject
    private Barriers barriers;
    @Inject
    private Frame frame;
    private final Map<BarrierFilter, Spot> spots = new HashMap<>();

    /** The barriers at one spot: how many, and the first of them. {@code query} is the register filtered so, {@code raiseQuery} the form filled in so. */
    public record Spot(long total, List<BarrierRow> rows, String query, String raiseQuery) {
    }

    /** @param record {@code kind:code}, empty for the whole theme */
    public Spot at(String record, String theme) {
        BarrierFilter filter = record == null || record.isEmpty() ? BarrierFilter.inTheWayOf(theme) : BarrierFilter.linkedTo(record);
        return spots.computeIfAbsent(filter, asked -> spot(asked, theme));
    }

    private Spot spot(BarrierFilter filter, String theme) {
        Map<String, String> given = new LinkedHashMap<>(BarrierQuery.parameters(filter));
        String query = QueryText.of(given);
        given.put("theme", theme);
        given.put("back", frame.getHere());
        return new Spot(barriers.count(filter), barriers.page(filter, 0, MOST), query, QueryText.of(given));
    }
}
