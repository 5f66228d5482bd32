package uk.totalplace.barriers.ask;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which asks are asked for; nulls ask for everything. {@code department} and {@code instrument} may be {@value #NOT_SAID}, for those that name none; an instrument is its name.
 * {@code waitingOver} is a number of days: those that still wait and have waited longer, counted to {@code day}, to which the states refer too.
 */
public record AskFilter(String text, String department, String instrument, AskState state, Integer waitingOver, String barrier, boolean promised, LocalDate day, AskSort sort) implements Serializable {
    public static final String NOT_SAID = "-";

    public static AskFilter everything(LocalDate day) {
        return new AskFilter(null, null, null, null, null, null, false, day, AskSort.REF);
    }

    public AskFilter about(String ref) {
        return new AskFilter(text, department, instrument, state, waitingOver, ref, promised, day, sort);
    }

    /** Only those in which government has committed itself to something. */
    public AskFilter onlyPromised() {
        return new AskFilter(text, department, instrument, state, waitingOver, barrier, true, day, sort);
    }
}
