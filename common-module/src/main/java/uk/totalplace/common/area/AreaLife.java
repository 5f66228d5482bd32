package uk.totalplace.common.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What an area was called otherwise in some edition, by name, and what it passed into when it was drawn anew; both empty where nothing is known. */
public record AreaLife(List<String> aliases, List<Successor> successors) {
    public static final AreaLife UNCHANGED = new AreaLife(List.of(), List.of());

    /**
     * An area of the first later edition of its kind that drew it anew.
     *
     * @param on the day of that edition
     * @param sharePercent above 0 and up to 100: what share of it passed there
     */
    public record Successor(String successor, LocalDate on, BigDecimal sharePercent, LookupMethod method, String source) {
    }
}
