package uk.totalplace.barriers.register;

import java.io.Serializable;

/**
 * What of the register is asked for; nulls ask for everything. {@code theme} is a theme's code, {@code owner} an organisation's,
 * {@code record} what a barrier must be linked to, as {@code kind:code}.
 */
public record BarrierFilter(String text, String theme, Scope scope, Level level, Category category, Status status, String owner, String record, BarrierSort sort, boolean descending) implements Serializable {
    public static final BarrierFilter EVERYTHING = new BarrierFilter(null, null, null, null, null, null, null, null, BarrierSort.REF, false);

    /** The same within one half of the register. */
    public BarrierFilter within(Scope half) {
        return new BarrierFilter(text, theme, half, level, category, status, owner, record, sort, descending);
    }

    BarrierFilter on(String place) {
        return new BarrierFilter(text, theme, scope, level, category, status, owner, place, sort, descending);
    }

    public static BarrierFilter linkedTo(String record) {
        return new BarrierFilter(null, null, null, null, null, null, null, record, BarrierSort.REF, false);
    }

    public static BarrierFilter inTheWayOf(String theme) {
        return new BarrierFilter(null, theme, null, null, null, null, null, null, BarrierSort.REF, false);
    }
}
