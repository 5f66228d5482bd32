package uk.totalplace.common.area;

import java.time.LocalDate;

/** Which areas are asked for; nulls ask for all. {@code text} is part of a name or code, {@code parent} what they lie in directly, {@code on} a day they stood. */
public record AreaFilter(AreaKind kind, String parent, String text, LocalDate on) {
    public static final AreaFilter EVERYTHING = new AreaFilter(null, null, null, null);
}
