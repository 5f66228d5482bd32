package uk.totalplace.portal.margate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.cipher.NoKey;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.margate.placement.PlacementRow;
import uk.totalplace.margate.placement.Placements;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Typed;

/** The caseworkers' list of placements, and the look-up of one by its whole reference. The reference is sent with the form and never stands in an address. */
@Named
@RequestScoped
public class PlacementsPage {
    private static final int SIZE = 25;

    @Inject
    private Placements placements;
    @Inject
    private Organisations organisations;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;
    private final Typed typed = new Typed();
    private Map<String, String> names;
    private List<PlacementRow> rows = List.of();
    private boolean found;
    private long total;
    private int first;

    @PostConstruct
    void look() {
        total = placements.count();
        first = PageStart.of(request, total, SIZE);
        names = organisations.names();
        show(() -> placements.page(null, first, SIZE));
    }

    /** A server without its key says so; the page is there all the same. */
    private void show(Supplier<List<PlacementRow>> asked) {
        try {
            rows = asked.get();
        } catch (NoKey refusal) {
            messages.refuse(null, refusal.getMessage());
        }
    }

    public void find() {
        try {
            show(() -> placements.withReference(typed.text("reference")));
            found = true;
        } catch (InvalidInput refusal) {
            messages.refuse("find:reference:input", refusal.getMessage());
        }
    }

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public boolean isFound() {
        return found;
    }

    public List<PlacementRow> getRows() {
        return rows;
    }

    public String kind(PlacementRow row) {
        return PlacementWords.kind(row.kind());
    }

    public String organisation(PlacementRow row) {
        return names.get(row.organisation());
    }

    public String days(PlacementRow row) {
        if (row.start() == null) {
            return row.end() == null ? "–" : "until " + DayWords.of(row.end());
        }
        return (row.end() == null ? "since " : "") + DayWords.of(row.start()) + (row.end() == null ? "" : " to " + DayWords.of(row.end()));
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return SIZE;
    }

    public long getTotal() {
        return total;
    }
}
