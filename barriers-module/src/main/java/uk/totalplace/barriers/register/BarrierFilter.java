package uk.totalplace.barriers.register;

import java.io.Serializable;
import java.time.LocalDate;
import uk.totalplace.common.area.Regroup;

/**
 * What of the register is asked for; nulls ask for everything. {@code theme} is a theme's code, {@code owner} an organisation's,
 * {@code record} what a barrier must be linked to, as {@code kind:code}; {@code lateOn} is the day on which it must be longer in its state than its limit allows.
 */
public record BarrierFilter(String text, String theme, Scope scope, Level level, Category category, Status status, String owner, String record, Regroup regroup, LocalDate lateOn, BarrierSort sort, boolean descending)
        implements Serializable {
    public static final BarrierFilter EVERYTHING = new BarrierFilter(null, null, null, null, null, null, null, null, null, null, BarrierSort.REF, false);

    /** The same within one half of the register. */
    public BarrierFilter within(Scope half) {
        return new BarrierFilter(text, theme, half, level, category, status, owner, record, regroup, lateOn, sort, descending);
    }

    /** The same of another group, or of all with null. */
    public BarrierFilter regrouped(Regroup other) {
        return new BarrierFilter(text, theme, scope, level, category, status, owner, record, other, lateOn, sort, descending);
    }

    /** Only those that are late on a day. */
    public BarrierFilter late(LocalDate day) {
        return new BarrierFilter(text, theme, scope, level, category, status, owner, record, regroup, day, sort, descending);
    }

    BarrierFilter on(String place) {
        return new BarrierFilter(text, theme, scope, level, category, status, owner, place, regroup, lateOn, sort, descending);
    }

    public static BarrierFilter linkedTo(String record) {
        return EVERYTHING.on(record);
    }

    public static BarrierFilter inTheWayOf(String theme) {
        return new BarrierFilter(null, theme, null, null, null, null, null, null, null, null, BarrierSort.REF, false);
    }
}
